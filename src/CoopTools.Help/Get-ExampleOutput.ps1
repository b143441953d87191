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

# What a screen shows, without colour: errors and warnings too, where they come.
function ConvertTo-Screen {
    process {
        if ($_ -is [System.Management.Automation.WarningRecord]) { "WARNING: $_" }
        elseif ($_ -is [System.Management.Automation.ErrorRecord]) { "$($_.InvocationInfo.MyCommand): $_" }
        else { $_ }
    }
}

function Get-Screen([string] $Code) {
    $ErrorActionPreference = 'Continue'
    $lines = @((& ([scriptblock]::Create($Code)) *>&1 | ConvertTo-Screen | Out-String -Width $width).TrimEnd() -split '\r?\n' | ForEach-Object TrimEnd)
    while ($lines -and -not $lines[0]) { $lines = @($lines | Select-Object -Skip 1) }
    $lines | Select-Object -First $longest
    if ($lines.Count -gt $longest) { "… $($lines.Count - $longest) more lines" }
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
