#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $csv = "$TestDrive/agencies.csv"
    [pscustomobject]@{ Jurisdiction = 'Example County'; State = 'Texas'; 'holds-past-release' = 'Yes'; 'hold-basis' = 'DetainerAlone' },
    [pscustomobject]@{ Jurisdiction = 'Sample City'; State = 'ME'; 'holds-past-release' = 'No'; 'hold-basis' = '' },
    [pscustomobject]@{ Jurisdiction = 'Model Town'; State = ''; 'holds-past-release' = ''; 'hold-basis' = 'perhaps' } | Export-Csv $csv
}

Describe 'Findings in a pipeline' {
    It 'come from Import-Csv as they come from -Path' {
        $piped = Import-Csv $csv | Test-CoopPolicy -AsOf 2025-06-01 -WarningAction Ignore
        $read = Test-CoopPolicy $csv -AsOf 2025-06-01 -WarningAction Ignore
        $piped.Count | Should -Be (3 * @(Get-CoopRule).Count)
        $piped | ForEach-Object { "$($_.Jurisdiction) $($_.Rule) $($_.Outcome) $($_.Standing)" } | Should -Be ($read | ForEach-Object { "$($_.Jurisdiction) $($_.Rule) $($_.Outcome) $($_.Standing)" })
    }

    It 'come from Import-CoopJurisdiction, file by file' {
        Get-Item $csv | Import-CoopJurisdiction -WarningAction Ignore | Test-CoopPolicy -Rule DET-2 | ForEach-Object { "$($_.Outcome)" } | Should -Be 'Risk', 'NotApplicable', 'Undetermined'
    }

    It 'come from files by wildcard' {
        (Test-CoopPolicy "$TestDrive/agen*.csv" -Rule DET-2 -WarningAction Ignore).Count | Should -Be 3
    }

    It 'are filtered by the words they print' {
        $risks = Import-Csv $csv | Test-CoopPolicy -WarningAction Ignore | Where-Object Outcome -eq Risk
        $risks.Jurisdiction | Sort-Object -Unique | Should -Be 'Example County'
        $risks | Where-Object Missing -contains 'hold-basis' | Should -BeNullOrEmpty
        Import-Csv $csv | Test-CoopPolicy -WarningAction Ignore | Where-Object { $_.AsOf -lt '2020-01-01' } | Should -BeNullOrEmpty
    }

    It 'are sorted by outcome in the order of its gravity' {
        $sorted = Import-Csv $csv | Test-CoopPolicy -WarningAction Ignore | Sort-Object Rank, Rule
        $gravity = [enum]::GetNames([CoopTools.Law.Outcome])
        $places = $sorted | ForEach-Object { $gravity.IndexOf($_.Outcome) }
        $places | Should -Be ($places | Sort-Object)
    }

    It 'and their records are grouped and counted by the words they print' {
        $records = Import-CoopJurisdiction $csv -WarningAction Ignore
        ($records | Group-Object State -NoElement | Sort-Object Name | ForEach-Object { "$($_.Name)=$($_.Count)" }) -join ' ' | Should -Be '=1 ME=1 TX=1'
        ($records | Test-CoopPolicy -Rule DET-2 | Group-Object Outcome | Sort-Object Name).Name | Should -Be 'NotApplicable', 'Risk', 'Undetermined'
        ($records | Group-Object { $_.Facts['holds-past-release'] } | Sort-Object Name).Name | Should -Be 'No', 'Unknown', 'Yes'
    }

    It 'are written by Export-Csv in words, with ISO days in every culture' {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = 'de-DE'
            Test-CoopPolicy -Jurisdiction J -State TX -Fact @{ 'holds-past-release' = 'Yes' } -Rule DET-2 -AsOf 2025-06-01 | Export-Csv "$TestDrive/words.csv"
            $row = Import-Csv "$TestDrive/words.csv"
        }
        finally { [cultureinfo]::CurrentCulture = $before }
        $row.AsOf, $row.Outcome, $row.Facts, $row.Missing | Should -Be '2025-06-01', 'Undetermined', 'holds-past-release=Yes; hold-basis=Unknown', 'hold-basis'
        $row.Flips | Should -Match '^hold-basis: JudicialWarrant → '
        $row | Get-CoopRule | ForEach-Object Id | Should -Be 'DET-2'
        $row | Get-CoopFact | ForEach-Object Id | Should -Be 'holds-past-release', 'hold-basis'
        "$row" | Should -Not -Match 'CoopTools\.|System\.'
    }

    It 'are small, complete and readable as JSON' {
        $findings = Import-Csv $csv | Test-CoopPolicy -WarningAction Ignore
        foreach ($finding in $findings) {
            $deep = ConvertTo-Json $finding -Depth 100
            $deep.Length | Should -BeLessThan 10000
            ConvertTo-Json $finding -Depth 3 | Should -Be $deep
        }
        $json = $findings | ConvertTo-Json -Depth 3 -WarningVariable cut | ConvertFrom-Json
        $cut | Should -BeNullOrEmpty
        $json.Outcome | Should -Be $findings.Outcome
        $json[0].Facts.'enforces-own-immigration-law' | Should -Be 'Unknown'
        ConvertTo-Json (Import-CoopJurisdiction $csv -WarningAction Ignore)[0] -Depth 3 -WarningAction Stop | Should -Not -Match 'Intake": \{'
    }

    It 'stop what makes them once enough were taken' {
        $made = 0
        $taken = & { while ($true) { $script:made++; [pscustomobject]@{ Jurisdiction = "J$made"; State = 'TX' } } } | Test-CoopPolicy | Select-Object -First 20
        $taken.Count | Should -Be 20
        $script:made | Should -BeLessOrEqual 3
    }

    It 'leave the file free once enough were taken' {
        $copy = "$TestDrive/many.csv"
        'Jurisdiction,State' | Set-Content $copy
        1..2000 | ForEach-Object { "J$_,TX" } | Add-Content $copy
        (Test-CoopPolicy $copy | Select-Object -First 1).Jurisdiction | Should -Be 'J1'
        { [System.IO.File]::Open($copy, 'Open', 'ReadWrite', 'None').Dispose() } | Should -Not -Throw
    }

    It 'are made one by one: the first is there before the second record is asked for' {
        $log = [System.Collections.Generic.List[string]]::new()
        1, 2 | ForEach-Object { $log.Add("record $_"); [pscustomobject]@{ Jurisdiction = "J$_" } } | Test-CoopPolicy -Rule DET-1 | ForEach-Object { $log.Add("finding $($_.Jurisdiction)") }
        $log | Should -Be 'record 1', 'finding J1', 'record 2', 'finding J2'
    }

    It 'are made in parallel runspaces' {
        $counts = 1..4 | ForEach-Object -Parallel {
            Import-Module $using:Manifest
            @(Test-CoopPolicy -Jurisdiction "J$_" -State TX).Count
        }
        $counts | Should -Be (@(@(Get-CoopRule).Count) * 4)
    }

    It 'are made of jurisdictions of another runspace' {
        Import-CoopJurisdiction $csv -WarningAction Ignore | ForEach-Object -Parallel {
            Import-Module $using:Manifest
            "$((Test-CoopPolicy -InputObject $_ -Rule DET-2).Outcome)"
        } | Sort-Object | Should -Be 'NotApplicable', 'Risk', 'Undetermined'
    }

    It 'are written in parallel runspaces, each workbook whole and the same' {
        $folder = $TestDrive.FullName
        $hashes = 1..4 | ForEach-Object -Parallel {
            Import-Module $using:Manifest
            Test-CoopPolicy -Jurisdiction J -State TX -AsOf 2025-06-01 | Export-CoopMatrix "$using:folder/parallel$_.xlsx"
            (Test-CoopMatrix "$using:folder/parallel$_.xlsx").PartHash
        }
        $hashes | Should -HaveCount 4
        $hashes | Sort-Object -Unique | Should -HaveCount 1
    }

    It 'are made in a thread job' -Skip:(-not (Get-Command Start-ThreadJob -ErrorAction Ignore)) {
        $made = Start-ThreadJob { Import-Module $using:Manifest; Test-CoopPolicy -Jurisdiction J -State TX -Rule DET-1 } | Receive-Job -Wait -AutoRemoveJob
        $made.Rule | Should -Be 'DET-1'
    }

    It 'are made in a job of its own process as copies that print' {
        $copy = Start-Job { Import-Module $using:Manifest; Test-CoopPolicy -Jurisdiction J -State TX -Rule DET-1 } | Receive-Job -Wait -AutoRemoveJob
        "$($copy.Outcome)" | Should -Be 'Undetermined'
        $text = $copy | Out-String
        $text | Should -Match 'Jurisdiction: J, TX \(row 1 of -Fact, law of \d{4}-\d\d-\d\d\)'
        $text | Should -Match 'DET-1  Undetermined   Persuasive'
        $copy | Format-List | Out-String | Should -Match 'Outcome +: Undetermined'
    }

    It 'are jurisdictions made under one import and tested under the next' {
        $jurisdictions = Import-CoopJurisdiction $csv -WarningAction Ignore
        Import-Module $Manifest -Force
        ($jurisdictions | Test-CoopPolicy -Rule DET-2).Count | Should -Be 3
    }

    It 'pass over what cannot be tested, and test the rest' {
        $findings = 'a text', [pscustomobject]@{ Jurisdiction = 'J' } | Test-CoopPolicy -Rule DET-1 -ErrorAction SilentlyContinue -ErrorVariable errors
        $findings.Jurisdiction | Should -Be 'J'
        $errors.Count | Should -Be 1
    }

    It 'fill -OutVariable and -PipelineVariable' {
        $null = Test-CoopPolicy -Jurisdiction J -State TX -Rule DET-* -OutVariable kept
        $kept.Count | Should -Be 5
        Import-CoopJurisdiction $csv -PipelineVariable record -WarningAction Ignore | Test-CoopPolicy -Rule DET-1 | ForEach-Object { "$($record.Row)=$($_.Row)" } | Should -Be '2=2', '3=3', '4=4'
    }

    It 'give one yes or no with -Quiet' {
        Test-CoopPolicy $csv -Quiet -WarningAction Ignore | Should -BeOfType bool
        (Test-CoopPolicy -Jurisdiction J -State TX -Fact @{ 'restricts-sharing-status' = 'Yes' } -Quiet) | Should -BeFalse
    }
}

Describe 'Records that were copied' {
    BeforeAll {
        $records = Import-CoopJurisdiction "$Repository/examples/jurisdictions.csv" -WarningAction Ignore
        $expected = $records | Test-CoopPolicy
        $same = 'Jurisdiction', 'Id', 'AsOf', 'Rule', 'Outcome', 'Standing'
    }

    It 'by <Way> keep their answers' -ForEach @(
        @{ Way = 'Select-Object'; Copy = { $records | Select-Object * } }
        @{ Way = 'Export-Csv'; Copy = { $records | ConvertTo-Csv | ConvertFrom-Csv } }
        @{ Way = 'ConvertTo-Json'; Copy = { $records | ConvertTo-Json -Depth 3 | ConvertFrom-Json } }
        @{ Way = 'Export-Clixml'; Copy = { $records | Export-Clixml "$TestDrive/records.xml"; Import-Clixml "$TestDrive/records.xml" } }
    ) {
        $found = & $Copy | Test-CoopPolicy
        $found.Count | Should -Be $expected.Count
        Compare-Object $expected $found -Property $same | Should -BeNullOrEmpty
    }

    It 'as rows of a table make records by hand with the same answers' {
        $rows = Import-Csv "$Repository/examples/jurisdictions.csv" | Select-Object -First 3
        $byHand = $rows | New-CoopJurisdiction -WarningAction Ignore | Test-CoopPolicy
        Compare-Object ($rows | Test-CoopPolicy -WarningAction Ignore) $byHand -Property Jurisdiction, Rule, Outcome | Should -BeNullOrEmpty
    }

    It 'are no findings: Measure-CoopPolicy says so' {
        $records | Select-Object -First 1 | Measure-CoopPolicy -ErrorVariable wrong -ErrorAction SilentlyContinue
        $wrong.FullyQualifiedErrorId | Should -Be 'NotAFinding,CoopTools.Commands.MeasureCoopPolicyCommand'
    }
}

Describe 'An import' {
    It 'gives its first record before it reads the rest' {
        $first = Import-CoopJurisdiction "$Repository/examples/jurisdictions.csv" -IntakeVariable read | Select-Object -First 1
        $first.Row | Should -Be 2
        $read.RowsRead | Should -Be 1
    }
}

Describe 'Look-ups in a pipeline' {
    It 'lead from questions to rules to facts and authorities' {
        (Get-CoopQuestion Q3).Rules | Get-CoopRule | ForEach-Object Id | Should -Be (1..5 | ForEach-Object { "DET-$_" })
        (Get-CoopRule DET-5).Facts | Get-CoopFact | ForEach-Object Id | Should -Be 'holds-past-release', 'hold-basis', 'neutral-review'
        (Get-CoopRule DET-2).Authorities | Get-CoopCitation | ForEach-Object Id | Should -Be (Get-CoopRule DET-2).Authorities
        Import-Csv $csv | Test-CoopPolicy -WarningAction Ignore | Select-Object -First 1 | Get-CoopRule | Get-CoopCitation | ForEach-Object Rule | Sort-Object -Unique | Should -Be 'REQ-1'
    }
}

Describe 'Progress and messages' {
    BeforeAll {
        $many = "$TestDrive/progress.csv"
        'Jurisdiction,State' | Set-Content $many
        1..1200 | ForEach-Object { "J$_,TX" } | Add-Content $many
    }

    It 'stay out of the output, also where it is captured from another process' {
        $result = Invoke-FreshPwsh "Import-Module '$Manifest'; `$ProgressPreference = 'Continue'; Test-CoopPolicy '$many' -Rule DET-1 | Group-Object Outcome | ForEach-Object { `"`$(`$_.Name) `$(`$_.Count)`" }"
        $result.Lines | Should -Be 'Undetermined 1200'
    }

    It 'say with -Verbose how many rows were read' {
        $said = Import-CoopJurisdiction $csv -Verbose -WarningAction Ignore 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
        "$said" | Should -Match '3 rows read, 3 accepted, .*0 rejected'
    }

    It 'warn once a file of cells that could not be used' {
        $null = Test-CoopPolicy $csv -WarningVariable warnings -WarningAction SilentlyContinue
        $warnings.Count | Should -Be 1
        "$warnings" | Should -Match '1 cell could not be used .* D4 .*perhaps'
    }
}
