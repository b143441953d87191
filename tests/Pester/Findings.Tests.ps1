#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $sheet = "$Repository/examples/jurisdictions.xlsx"
    $findings = Test-CoopPolicy $sheet -AsOf 2025-06-01 -WarningAction Ignore
    $findings | Export-CoopMatrix "$TestDrive/findings.csv"

    # The bytes that copies of the findings are exported as.
    function Get-ExportHash([Parameter(ValueFromPipeline)] $InputObject, [string] $Path = "$TestDrive/copy.csv") {
        end { $input | Export-CoopMatrix $Path -ErrorAction Stop; (Get-FileHash $Path).Hash }
    }
    $expected = (Get-FileHash "$TestDrive/findings.csv").Hash
}

Describe 'Findings that were exported' {
    It 'are read back from .<_>, and exported the same' -ForEach csv, json, xlsx {
        $findings | Export-CoopMatrix "$TestDrive/findings.$_"
        $back = Import-CoopFinding "$TestDrive/findings.$_"
        $back.Count | Should -Be $findings.Count
        $back | Get-ExportHash | Should -Be $expected
        $back[0].GetRule().Id | Should -Be $findings[0].Rule
        $back[0].GetExplanation() | Should -Not -BeNullOrEmpty
    }

    It 'are read back from .<_> with what was left out of the source' -ForEach csv, json, xlsx {
        $without = Test-CoopPolicy $sheet -AsOf 2025-06-01 -SourceOnly -WarningAction Ignore
        $without | Export-CoopMatrix "$TestDrive/without.$_"
        ($without | Get-ExportHash -Path "$TestDrive/a.csv") | Should -Be (Import-CoopFinding "$TestDrive/without.$_" | Get-ExportHash -Path "$TestDrive/b.csv")
    }

    It 'come by wildcard and from Get-ChildItem' {
        Copy-Item "$TestDrive/findings.csv" "$TestDrive/[1].csv"
        (Import-CoopFinding "$TestDrive/find*.csv").Count | Should -Be $findings.Count
        (Get-ChildItem -LiteralPath "$TestDrive/[1].csv" | Import-CoopFinding).Count | Should -Be $findings.Count
    }

    It 'are told as changed where someone changed one, and the others come' {
        (Get-Content "$TestDrive/findings.csv" -Raw) -replace ',Conflict,', ',Consistent,' | Set-Content "$TestDrive/edited.csv"
        $back = Import-CoopFinding "$TestDrive/edited.csv" -IntakeVariable intake -ErrorVariable changed -ErrorAction SilentlyContinue
        $changed[0].FullyQualifiedErrorId | Should -Be 'RowRejected,CoopTools.Commands.ImportCoopFindingCommand'
        "$($changed[0])" | Should -Match '^edited\.csv, row \d+ was refused: column Outcome: ''Consistent'' stands there; by the law it is ''Conflict''\.'
        $back.Count + $changed.Count | Should -Be $findings.Count
        $intake.Rejected | Should -Be $changed.Count
    }

    It 'of another pack are words, with one warning, that measure and export to .csv alone' {
        (Get-Content "$TestDrive/findings.csv" -Raw) -replace $findings[0].PackHash, ('b' * 64) | Set-Content "$TestDrive/other.csv" -NoNewline
        $told = Import-CoopFinding "$TestDrive/other.csv" -WarningVariable warned -WarningAction SilentlyContinue
        $warned | Should -HaveCount 1
        "$warned" | Should -Match ('b' * 64)
        ($told | Group-Object Outcome).Count | Should -Be ($findings | Group-Object Outcome).Count
        ($told | Measure-CoopPolicy).Findings | Should -Be ($findings | Measure-CoopPolicy).Findings
        { $told[0].GetRule() } | Should -Throw '*not at hand*'
        { $told | Export-CoopMatrix "$TestDrive/told.html" } | Should -Throw -ErrorId 'PackNotAtHand,CoopTools.Commands.ExportCoopMatrixCommand'
        $told | Export-CoopMatrix "$TestDrive/told.csv"
        Get-Content "$TestDrive/told.csv" | Should -Be (Get-Content "$TestDrive/other.csv")
    }
}

Describe 'Copies of findings' {
    It 'are exported as the findings are: <Name>' -ForEach @(
        @{ Name = 'Import-Clixml'; Copy = { $findings | Export-Clixml "$TestDrive/f.clixml"; Import-Clixml "$TestDrive/f.clixml" } }
        @{ Name = 'Select-Object'; Copy = { $findings | Select-Object * } }
        @{ Name = 'ConvertTo-Json'; Copy = { $findings | ConvertTo-Json -Depth 3 | ConvertFrom-Json } }
        @{ Name = 'ConvertTo-Json -Depth 1'; Copy = { $findings | ConvertTo-Json -Depth 1 -WarningAction Ignore | ConvertFrom-Json } }
        @{ Name = 'Export-Csv'; Copy = { $findings | Export-Csv "$TestDrive/words.csv"; Import-Csv "$TestDrive/words.csv" } }
        @{ Name = 'Import-Csv of an export'; Copy = { Import-Csv "$TestDrive/findings.csv" } }
        @{ Name = 'Start-Job'; Copy = { Start-Job { Import-Module $using:Manifest; Test-CoopPolicy $using:sheet -AsOf 2025-06-01 -WarningAction Ignore } | Receive-Job -Wait -AutoRemoveJob } }
        @{ Name = 'ForEach-Object -Parallel'; Copy = { 1 | ForEach-Object -Parallel { Import-Module $using:Manifest; Test-CoopPolicy $using:sheet -AsOf 2025-06-01 -WarningAction Ignore } } }
    ) {
        & $Copy | Get-ExportHash | Should -Be $expected
    }

    It 'in another order make a workbook that has every record once, with all its answers' {
        $findings | Export-Clixml "$TestDrive/f.clixml"
        Import-Clixml "$TestDrive/f.clixml" | Sort-Object Rank | Export-CoopMatrix "$TestDrive/sorted.xlsx"
        $back = Import-CoopFinding "$TestDrive/sorted.xlsx"
        Compare-Object $findings $back -Property Jurisdiction, State, Rule, Outcome, Standing, Reason | Should -BeNullOrEmpty
    }

    It 'are counted and looked up as the findings are' {
        $copies = $findings | Select-Object *
        $copies | Measure-CoopPolicy -By Rule | ForEach-Object { "$_ $($_.Jurisdictions)" } | Should -Be ($findings | Measure-CoopPolicy -By Rule | ForEach-Object { "$_ $($_.Jurisdictions)" })
        ($copies[0] | Get-CoopRule).Id | Should -Be ($findings[0] | Get-CoopRule).Id
        ($copies[0] | Get-CoopFact).Id | Should -Be ($findings[0] | Get-CoopFact).Id
        ($copies[0] | Get-CoopCitation).Id | Should -Be ($findings[0] | Get-CoopCitation).Id
    }

    It 'that lack a property are none, and the error names it' {
        $findings[0] | Select-Object Jurisdiction, Rule, Outcome | Measure-CoopPolicy -ErrorVariable wrong -ErrorAction SilentlyContinue
        "$wrong" | Should -Match 'this one has no property State'
    }
}

Describe 'Records by Export-Csv' {
    It 'are imported again, with answers, attributes and dates' {
        $records = Import-CoopJurisdiction $sheet -WarningAction Ignore
        $records | Export-Csv "$TestDrive/records.csv"
        $back = Import-CoopJurisdiction "$TestDrive/records.csv" -WarningVariable warned
        $warned | Should -BeNullOrEmpty
        $same = 'Name', 'State', 'Kind', 'Id', 'RecordDate', 'Parent', 'Policy', 'Evidence', 'Coder', 'Notes', 'Facts', 'Attributes'
        ($back | Select-Object $same | ConvertTo-Csv) | Should -Be ($records | Select-Object $same | ConvertTo-Csv)
    }
}
