# Runs the examples of the help of every cmdlet and writes down what they print: into one file for each cmdlet, in the folder Target.
# They run from a folder that has only the repository's examples, on the module in the folder Module.
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Module,
    [Parameter(Mandatory)] [string] $Target
)

$ErrorActionPreference = 'Stop'
[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = 'en-US'
$PSStyle.OutputRendering = 'PlainText'

# Help is indented by four columns; 80 are what a terminal has at least.
$width = 76
$longest = 12

# A text as a terminal of that width breaks it, but between words.
function Split-Line([string] $Text) {
    foreach ($line in $Text -split '\r?\n') {
        if ($line.Length -le $width) { $line.TrimEnd() }
        else { [regex]::Matches($line, "(?<line>.{1,$width})( +|$)|(?<line>.{$width})") | ForEach-Object { $_.Groups['line'].Value.TrimEnd() } }
    }
}

# A warning or an error beside the output: how it begins.
function Get-Beginning([string] $Text) { $Text.Length -le $width ? $Text : "$($Text.Substring(0, $width - 1))…" }

function Get-Screen([string] $Code) {
    $ErrorActionPreference = 'Continue'
    $isMessage = { $_ -is [System.Management.Automation.InformationalRecord] -or $_ -is [System.Management.Automation.ErrorRecord] }
    $messages, $emitted = (& ([scriptblock]::Create($Code)) *>&1).Where($isMessage, 'Split')
    $errors = $messages | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }
    $failed = $errors | Where-Object FullyQualifiedErrorId -notlike 'RowRejected,*'
    if ($failed) { throw "The example '$Code' fails: $failed" }
    $text = ($emitted | Out-String -Width $width).Trim("`r`n")
    $lines = if ($text) { @(Split-Line $text) }
    $lines | Select-Object -First $longest
    if ($lines.Count -gt $longest) { "… $($lines.Count - $longest) more lines" }
    foreach ($message in $messages) {
        if ($message -is [System.Management.Automation.WarningRecord]) { Get-Beginning "WARNING: $message" }
        elseif ($message -is [System.Management.Automation.ErrorRecord]) { Get-Beginning "$($message.InvocationInfo.MyCommand): $message" }
    }
}

$manifest = Import-Module (Resolve-Path "$Module/CoopTools.psd1") -PassThru -Force
$null = New-Item $Target -ItemType Directory -Force
$Target = Resolve-Path $Target
$folder = New-Item (Join-Path ([System.IO.Path]::GetTempPath()) "cooptools-examples-$PID") -ItemType Directory
Copy-Item "$PSScriptRoot/../../examples" $folder -Recurse
Push-Location $folder
try {
    foreach ($name in $manifest.ExportedCmdlets.Keys | Sort-Object) {
        $text = foreach ($example in (Get-Help $name -Full).examples.example) {
            # The code ends at the first blank line: what it printed when the help was made follows.
            $code = ($example.code -split '\r?\n\r?\n', 2)[0]
            "PS> $($code -replace '\r?\n', "`n>> ")"
            Get-Screen $code
            ''
        }
        [System.IO.File]::WriteAllText("$Target/$name.txt", (($text -join "`n").TrimEnd() -replace '\r') + "`n")
    }
}
finally {
    Pop-Location
    Remove-Item $folder -Recurse -Force
}
