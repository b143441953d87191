#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $findings = Test-CoopPolicy "$Repository/examples/jurisdictions.xlsx" -IntakeVariable intake -ErrorAction Ignore -WarningAction Ignore
}

Describe 'Export-CoopMatrix' {
    BeforeEach { Push-Location (New-Item "$TestDrive/$([guid]::NewGuid())" -ItemType Directory) }

    AfterEach { Pop-Location }

    It 'emits nothing, and the file with -PassThru' {
        $findings | Export-CoopMatrix matrix.xlsx | Should -BeNullOrEmpty
        $file = $findings | Export-CoopMatrix out/matrix.xlsx -PassThru
        $file | Should -BeOfType System.IO.FileInfo
        $file.FullName | Should -Be (Convert-Path out/matrix.xlsx)
        $file.Length | Should -BeGreaterThan 10kb
    }

    It 'writes the sheets that its help names' {
        $findings | Export-CoopMatrix matrix.xlsx -Intake $intake
        foreach ($sheet in 'Summary', 'Matrix', 'Findings', 'Rules', 'Authorities', 'Facts', 'Input log', 'Legend') {
            Get-SheetText matrix.xlsx $sheet | Should -Not -BeNullOrEmpty -Because "$sheet is there"
        }
        Get-SheetText matrix.xlsx Matrix | Should -Contain 'Example County'
    }

    It 'accounts for the rows that were refused' {
        Test-CoopPolicy "$Repository/examples/refused.csv" -IntakeVariable refused -ErrorAction Ignore -WarningAction Ignore | Export-CoopMatrix refused.xlsx -Intake $refused
        Get-SheetText refused.xlsx 'Input log' | Where-Object { $_ -match 'it has no name' } | Should -Not -BeNullOrEmpty
    }

    It 'writes a csv that Import-Csv reads back, days in ISO form' {
        $findings | Export-CoopMatrix findings.csv
        $rows = Import-Csv findings.csv
        $rows.Count | Should -Be $findings.Count
        $rows.AsOf | Should -MatchExactly '^\d{4}-\d\d-\d\d$'
        $rows.Outcome | Sort-Object -Unique | Should -BeIn ([enum]::GetNames([CoopTools.Law.Outcome]))
    }

    It 'writes the same bytes from the same input' {
        $findings | Export-CoopMatrix one.xlsx
        $findings | Export-CoopMatrix two.xlsx
        (Get-FileHash one.xlsx).Hash | Should -Be (Get-FileHash two.xlsx).Hash
    }

    It 'writes nothing, and says what it would, with -WhatIf' {
        $result = Invoke-FreshPwsh "Import-Module '$Manifest'; Test-CoopPolicy -Jurisdiction J -State TX | Export-CoopMatrix new/matrix.xlsx -WhatIf" $PWD
        $result.Text | Should -Match 'What if: .*Write the matrix.*matrix\.xlsx'
        Test-Path new | Should -BeFalse
    }

    It 'follows $WhatIfPreference of the caller' {
        & { $WhatIfPreference = $true; $findings | Export-CoopMatrix matrix.csv }
        Test-Path matrix.csv | Should -BeFalse
    }

    It 'asks nobody with -Confirm:$false' {
        & { $ConfirmPreference = 'Low'; $findings | Export-CoopMatrix matrix.csv -Confirm:$false }
        Test-Path matrix.csv | Should -BeTrue
    }

    It 'keeps the old file with -NoClobber, and replaces it without' {
        Set-Content matrix.csv old
        { $findings | Export-CoopMatrix matrix.csv -NoClobber } | Should -Throw -ErrorId 'TargetExists,*'
        Get-Content matrix.csv | Should -Be old
        $findings | Export-CoopMatrix matrix.csv
        (Import-Csv matrix.csv).Count | Should -Be $findings.Count
    }

    It 'replaces a read-only file with -Force alone' {
        Set-Content matrix.csv old
        Set-ItemProperty matrix.csv -Name IsReadOnly -Value $true
        { $findings | Export-CoopMatrix matrix.csv } | Should -Throw -ErrorId 'TargetIsReadOnly,*'
        $findings | Export-CoopMatrix matrix.csv -Force
        (Import-Csv matrix.csv).Count | Should -Be $findings.Count
    }

    It 'writes to the folder that PowerShell is in, and to one on another drive' {
        $null = New-PSDrive -Name Coop -PSProvider FileSystem -Root $PWD
        $findings | Export-CoopMatrix here.csv
        $findings | Export-CoopMatrix Coop:/there.csv
        (Get-ChildItem).Name | Should -Be 'here.csv', 'there.csv'
        Remove-PSDrive Coop
    }

    It 'leaves nothing but its file behind' {
        $findings | Export-CoopMatrix matrix.xlsx
        { $null | Export-CoopMatrix other.xlsx } | Should -Throw
        (Get-ChildItem -Force).Name | Should -Be 'matrix.xlsx'
    }

    It 'says on the summary what was not exported' {
        $findings | Where-Object Outcome -eq Risk | Export-CoopMatrix risk.xlsx -Intake $intake
        (Get-SheetText risk.xlsx Summary) -join "`n" | Should -Match 'of [\d,]+ findings'
    }

    It 'takes findings in any order from Sort-Object' {
        $findings | Sort-Object Outcome, Jurisdiction | Export-CoopMatrix sorted.csv
        $findings | Export-CoopMatrix straight.csv
        Get-Content sorted.csv | Sort-Object | Should -Be (Get-Content straight.csv | Sort-Object)
    }
}
