using System.Reflection;
using System.Reflection.Emit;

namespace CoopTools.Knots;

/// <summary>The types that a type names: in its bases, its members' signatures and attributes, and the instructions of its methods.</summary>
internal static class TypesNamed
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    /// <summary>Every one of them, as often as it is named. A constant is not seen: the compiler copies its value.</summary>
    public static IEnumerable<Type> By(Type type) =>
    [
        .. Parts(type.BaseType),
        .. type.GetInterfaces().SelectMany(Parts),
        .. type.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()).SelectMany(Parts),
        .. type.GetCustomAttributesData().SelectMany(a => Parts(a.AttributeType)),
        .. type.GetFields(All).SelectMany(f => Parts(f.FieldType)),
        .. type.GetMembers(All).OfType<MethodBase>().SelectMany(OfMethod),
    ];

    private static IEnumerable<Type> OfMethod(MethodBase method) =>
    [
        .. Parts((method as MethodInfo)?.ReturnType),
        .. method.GetParameters().SelectMany(p => Parts(p.ParameterType)),
        .. method.GetMethodBody() is { } body ? body.LocalVariables.SelectMany(l => Parts(l.LocalType)).Concat(OfBody(method, body)) : [],
    ];

    private static IEnumerable<Type> OfBody(MethodBase method, MethodBody body)
    {
        var types = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return Tokens(body.GetILAsByteArray()!).SelectMany(t => OfMember(method.Module.ResolveMember(t, types, arguments)!));
    }

    private static IEnumerable<Type> OfMember(MemberInfo member) => member switch
    {
        Type type => Parts(type),
        FieldInfo field => [.. Parts(field.DeclaringType), .. Parts(field.FieldType)],
        MethodInfo { IsGenericMethod: true } method => [.. Parts(method.DeclaringType), .. method.GetGenericArguments().SelectMany(Parts)],
        _ => Parts(member.DeclaringType),
    };

    // ECMA-335, Partition III, § 1.7: an instruction is its code and what the code takes; of a switch, a count and its targets.
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, at);
            at += code.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(il, at)) : SizeOf(code.OperandType);
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    // Of List<Finding>[] both List and Finding.
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type),
        _ => [type],
    };
}
