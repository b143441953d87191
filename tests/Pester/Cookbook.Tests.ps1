#Requires -Version 7.4
BeforeDiscovery {
    . $PSScriptRoot/Suite.ps1
    # The blocks of PowerShell in a page, each with the heading that it stands below.
    function Get-Block([string] $Page) {
        $heading = ''
        $code = $null
        foreach ($line in Get-Content $Page) {
            if ($line -match '^#+ (.*)') { if ($null -eq $code) { $heading = $Matches[1] } }
            if ($line -eq '```powershell') { $code = @() }
            elseif ($line -eq '```' -and $null -ne $code) { @{ Heading = $heading; Code = $code -join "`n" }; $code = $null }
            elseif ($null -ne $code) { $code += $line }
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
        { & { $ErrorActionPreference = 'Stop'; & ([scriptblock]::Create($Code)) } 3>$null | Out-String } | Should -Not -Throw
    }
}
