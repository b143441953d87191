#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $csv = "$TestDrive/rows.csv"
    "Jurisdiction,State,hold-basis`n,TX,`nExample County,TX,perhaps`n,CA," | Set-Content $csv
}

Describe 'Errors' {
    It 'are one a refused row, and name file and row' {
        $findings = Test-CoopPolicy $csv -Rule DET-1 -ErrorAction SilentlyContinue -ErrorVariable errors -WarningAction Ignore
        $findings.Jurisdiction | Should -Be 'Example County'
        $errors.Count | Should -Be 2
        $errors[0].FullyQualifiedErrorId | Should -Match '^RowRejected,'
        $errors[0].CategoryInfo.Category | Should -Be 'InvalidData'
        "$($errors[0])" | Should -Match '^rows\.csv, row 2 was refused: .*Jurisdiction column'
        $errors[1].TargetObject.Row | Should -Be 4
    }

    It 'end the command at the first with -ErrorAction Stop' {
        $seen = @()
        { Test-CoopPolicy $csv -Rule DET-1 -ErrorAction Stop -WarningAction Ignore | ForEach-Object { $seen += $_ } } | Should -Throw -ErrorId 'RowRejected,*'
        $seen | Should -BeNullOrEmpty
    }

    It 'stand in $Error with category, activity and target' {
        $Error.Clear()
        Get-CoopRule XYZ-1 -ErrorAction SilentlyContinue
        $Error.Count | Should -Be 1
        $Error[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $Error[0].CategoryInfo.Activity | Should -Be 'Get-CoopRule'
        $Error[0].CategoryInfo.TargetName | Should -Be 'XYZ-1'
    }

    It 'leave no trace with -ErrorAction Ignore' {
        $Error.Clear()
        Get-CoopRule XYZ-1 -ErrorAction Ignore
        Test-CoopPolicy $csv -ErrorAction Ignore -WarningAction Ignore | Out-Null
        $Error.Count | Should -Be 0
    }

    It 'do not stop the other ids' {
        (Get-CoopRule DET-1, XYZ-1, DET-2 -ErrorAction SilentlyContinue).Id | Should -Be 'DET-1', 'DET-2'
    }

    It 'are silent for a wildcard without a match' {
        Get-CoopRule XYZ-* -ErrorAction Stop | Should -BeNullOrEmpty
    }

    It 'say of <Call> that <Id> (<Category>)' -ForEach @(
        @{ Call = { Test-CoopPolicy "$TestDrive/none.csv" }; Id = 'NoSuchFile'; Category = 'ObjectNotFound' }
        @{ Call = { Test-CoopPolicy "$TestDrive/none*.csv" }; Id = 'NoSuchFile'; Category = 'ObjectNotFound' }
        @{ Call = { Test-CoopPolicy Env:PATH }; Id = 'NotFileSystem'; Category = 'InvalidData' }
        @{ Call = { Import-CoopJurisdiction "$Repository/examples/jurisdictions.xlsx" -Worksheet Nowhere }; Id = 'NoSuchSheet'; Category = 'ObjectNotFound' }
        @{ Call = { 'sheet.xlsx' | Test-CoopPolicy }; Id = 'PathInPipeline'; Category = 'InvalidData' }
        @{ Call = { [pscustomobject]@{ Agency = 'J' } | Test-CoopPolicy }; Id = 'NoJurisdictionColumn'; Category = 'InvalidData' }
        @{ Call = { Get-CoopFact no-such-fact }; Id = 'NoFact'; Category = 'ObjectNotFound' }
        @{ Call = { Get-CoopCitation no-such-case }; Id = 'NoAuthority'; Category = 'ObjectNotFound' }
        @{ Call = { Get-CoopQuestion Q9 }; Id = 'NoQuestion'; Category = 'ObjectNotFound' }
        @{ Call = { Get-CoopRule DET-1 | Export-CoopMatrix "$TestDrive/x.csv" }; Id = 'NotAFinding'; Category = 'InvalidType' }
        @{ Call = { $null | Export-CoopMatrix "$TestDrive/x.csv" }; Id = 'NothingToExport'; Category = 'InvalidData' }
        @{ Call = { Test-CoopPolicy -Jurisdiction J | Export-CoopMatrix "$TestDrive/x.doc" }; Id = 'UnknownFormat'; Category = 'InvalidData' }
    ) {
        $failure = $null
        try { & { $ErrorActionPreference = 'Stop'; & $Call } } catch { $failure = $_ }
        $failure | Should -Not -BeNullOrEmpty
        $failure.FullyQualifiedErrorId | Should -Match "^$Id,CoopTools\.Commands\."
        $failure.CategoryInfo.Category | Should -Be $Category
        $failure.Exception.Message | Should -Match '\.$'
    }

    It 'refuse at binding <Call>' -ForEach @(
        @{ Call = { Test-CoopPolicy -Jurisdiction J -AsOf 3/4/2025 } }
        @{ Call = { Test-CoopPolicy -Jurisdiction J -Outcome Catastrophe } }
        @{ Call = { Test-CoopPolicy -Jurisdiction J -Path x.csv } }
        @{ Call = { Test-CoopPolicy -Jurisdiction J -Kind Planet } }
    ) {
        $Call | Should -Throw -ExceptionType ([System.Management.Automation.ParameterBindingException])
    }

    It 'end a script that runs with -Command with exit code 1, and print the message' {
        $result = Invoke-FreshPwsh "`$ErrorActionPreference = 'Stop'; Import-Module '$Manifest'; Test-CoopPolicy '$csv' -WarningAction Ignore"
        $result.ExitCode | Should -Be 1
        $result.Text | ConvertTo-OneLine | Should -Match 'row 2 was refused'
    }
}

Describe '-Strict' {
    It 'turns the problems of a row into one error, with cell and answers' {
        $findings = Test-CoopPolicy $csv -Strict -ErrorAction SilentlyContinue -ErrorVariable errors -WarningAction Ignore
        $findings | Should -BeNullOrEmpty
        "$($errors[1])" | Should -Match "row 3 was refused: .*perhaps.*JudicialWarrant"
    }
}
