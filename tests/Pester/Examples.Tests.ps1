#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    $load = "`$ErrorActionPreference = 'Continue'; Import-Module '$Manifest'"
}

Describe 'The example scripts' {
    BeforeEach { $folder = (New-Item "$TestDrive/$([guid]::NewGuid())" -ItemType Directory).FullName }

    It 'quickstart.ps1 writes the workbook into the folder that it is called from, and says so' {
        $result = Invoke-FreshPwsh "$load; & '$Repository/examples/quickstart.ps1'" $folder
        $result.Text | Should -Match '\d+ findings:'
        $result.Lines[-1] | Should -Be "Wrote $(Convert-Path "$folder/out/matrix.xlsx")"
        Get-SheetText "$folder/out/matrix.xlsx" Matrix | Should -Contain 'Example County'
        Get-ChildItem $folder -Recurse -File | ForEach-Object Name | Should -Be 'matrix.xlsx'
    }

    It 'quickstart.ps1 counts what it wrote' {
        $result = Invoke-FreshPwsh "$load; & '$Repository/examples/quickstart.ps1' -OutFile counted.csv" $folder
        $total = [int](($result.Lines -match '^\d+ findings:')[0] -replace '\D')
        (Import-Csv "$folder/counted.csv").Count | Should -Be $total
        $counts = $result.Lines -match '^  [A-Z][a-z ()]+\d+$' -replace '\D' | Measure-Object -Sum
        $counts.Sum | Should -Be $total
        foreach ($outcome in 'Risk', 'Misstated', 'Consistent', 'Undetermined') {
            $group = Import-Csv "$folder/counted.csv" | Where-Object Outcome -eq $outcome |
                Where-Object { $outcome -ne 'Risk' -or $_.Standing -ne 'Contested' }
            $result.Text | Should -Match "(?m)^  $outcome\s+$(@($group).Count)$"
        }
    }

    It 'quickstart.ps1 ends well under Stop, and names the cells that could not be used' {
        $result = Invoke-FreshPwsh "`$ErrorActionPreference = 'Stop'; Import-Module '$Manifest'; & '$Repository/examples/quickstart.ps1'" $folder
        $result.ExitCode | Should -Be 0
        ConvertTo-OneLine ($result.Text -replace '(?m)^\s+\|') | Should -Match '3 cells could not be used'
    }

    It 'quickstart.ps1 takes another file, by a path relative to the caller' {
        Set-Content "$folder/mine.csv" "Jurisdiction,State`nSample City,ME"
        $result = Invoke-FreshPwsh "$load; & '$Repository/examples/quickstart.ps1' ./mine.csv ./mine.xlsx" $folder
        $result.Text | Should -Match '(?m)^18 findings:'
        Get-SheetText "$folder/mine.xlsx" Matrix | Should -Contain 'Sample City'
    }

    It 'lookup.ps1 runs for <_> without an error' -ForEach 'TX', 'CA', 'ME' {
        $result = Invoke-FreshPwsh "`$ErrorActionPreference = 'Stop'; Import-Module '$Manifest'; & '$Repository/examples/lookup.ps1' -State $_" $folder
        $result.ExitCode | Should -Be 0
        $result.Text | Should -Match 'DET-3'
        $result.Text | Should -Match 'erratum E05'
    }

    It 'run under strict mode: <_>' -ForEach 'quickstart.ps1', 'lookup.ps1' {
        $result = Invoke-FreshPwsh "Set-StrictMode -Version Latest; $load; & '$Repository/examples/$_'; 'reached the end'" $folder
        $result.Lines[-1] | Should -Be 'reached the end'
    }

    It 'run copied away from the repository, with the sample beside them' {
        Copy-Item "$Repository/examples" $folder -Recurse
        $result = Invoke-FreshPwsh "$load; ./examples/quickstart.ps1" $folder
        $result.Lines[-1] | Should -Match '^Wrote '
        Test-Path "$folder/out/matrix.xlsx" | Should -BeTrue
    }
}
