#Requires -Version 7.4
BeforeDiscovery {
    . $PSScriptRoot/Suite.ps1
    # The blocks of PowerShell in a page, each with the heading that it stands below and the output that is shown below it.
    function Get-Block([string] $Page) {
        $text = Get-Content $Page -Raw
        foreach ($block in [regex]::Matches($text, '(?ms)^```powershell\r?\n(?<code>.*?)^```\r?\n(\s*^```text\r?\n(?<output>.*?)^```)?')) {
            $heading = [regex]::Matches($text.Substring(0, $block.Index), '(?m)^#+ (.*?)\r?$')[-1].Groups[1].Value
            @{ Heading = $heading; Code = $block.Groups['code'].Value; Output = $block.Groups['output'].Value }
        }
    }

    $recipes = Get-Block "$Repository/docs/cookbook.md"
    $readme = Get-Block "$Repository/README.md" | ForEach-Object { $_.Code = $_.Code -replace '(?m)^(./build|Import-Module).*'; $_ }
}

BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    Push-Location (New-Item "$TestDrive/clone" -ItemType Directory)
    Copy-Item "$Repository/examples" . -Recurse
}

AfterAll { Pop-Location }

Describe 'The cookbook' {
    It 'has ten recipes' -TestCases @{ Count = $recipes.Count } { $Count | Should -Be 10 }

    It 'runs: <Heading>' -ForEach $recipes {
        $output = & { $ErrorActionPreference = 'Stop'; & ([scriptblock]::Create($Code)) } 3>$null | Out-String
        foreach ($file in [regex]::Matches($Code, '(?<=Export-CoopMatrix |New-CoopTemplate )\./out/\S+').Value) { $file | Should -Exist }
        if (-not $file) { $output | Should -Not -BeNullOrEmpty }
    }
}

Describe 'The README' {
    It 'runs: <Heading>' -ForEach $readme {
        $printed = & { $ErrorActionPreference = 'Stop'; & ([scriptblock]::Create($Code)) } 3>$null | Out-String -Width 100
        if ($Output) { (($printed -split '\r?\n').TrimEnd() -join "`n").Trim() | Should -Be (($Output -split '\r?\n').TrimEnd() -join "`n").Trim() -Because 'that is what the page shows' }
    }
}
