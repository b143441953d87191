#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $ask = @{
        Jurisdiction = 'Example County'
        State        = 'TX'
        AsOf         = '2025-06-01'
        Fact         = @{ 'holds-past-release' = 'Yes'; 'agreement-287g' = 'Yes' }
    }
    $findings = Test-CoopPolicy @ask
    # A host without a terminal knows no width, and the views take 120 then.
    $terminal = try { $Host.UI.RawUI.BufferSize.Width } catch { 0 }
    if ($terminal -le 1) { $terminal = 120 }
}

Describe 'Findings in the default view' {
    BeforeAll { $lines = $findings | Get-PrintedLine }

    It 'break no word and lose none at width 120' {
        $text = $lines -join "`n" | ConvertTo-OneLine
        foreach ($finding in $findings) {
            $text | Should -Match ([regex]::Escape((ConvertTo-OneLine $finding.Reason)))
            $text | Should -Match ([regex]::Escape((ConvertTo-OneLine $finding.StandingBy)))
            foreach ($flip in $finding.Flips) { $text | Should -Match ([regex]::Escape((ConvertTo-OneLine "$flip"))) }
        }
    }

    It 'keep within the width <_>' -ForEach 80, 100, 120 {
        $findings | Get-PrintedLine -Width $_ | ForEach-Object Length | Should -Not -BeGreaterThan $_
    }

    It 'begin each finding with rule and outcome at the margin, and indent all that follows' {
        $atMargin = $lines | Where-Object { $_ -notmatch '^ ' }
        $atMargin.Count | Should -Be $findings.Count
        for ($i = 0; $i -lt $findings.Count; $i++) { $atMargin[$i] | Should -Match "^$($findings[$i].Rule)\s+$($findings[$i].Outcome)\s+$($findings[$i].Standing)" }
    }

    It 'name the jurisdiction, its row, its file and the day of the law once above its findings' {
        $header = @($lines | Where-Object { $_ -match 'Jurisdiction:' })
        $header | Should -Be '   Jurisdiction: Example County, TX (row 1 of -Fact, law of 2025-06-01)'
    }

    It 'keep two records of one name apart' {
        $two = 1, 2 | ForEach-Object { [pscustomobject]@{ Jurisdiction = 'Example County'; State = 'TX' } } | Test-CoopPolicy -Rule DET-1 | Get-PrintedLine
        @($two -match 'Jurisdiction:').Count | Should -Be 2
    }
}

Describe 'Findings in other views' {
    It 'make a table of one row a finding' {
        $lines = @($findings | Format-Table | Get-PrintedLine)
        $lines[1] | Should -Match '^Rule\s+Outcome\s+Standing\s+Missing'
        @($lines -match '^[A-Z]{3}-\d').Count | Should -Be $findings.Count
    }

    It 'say the whole standing and every missing fact in the table' {
        $all = 'VT', 'TX', 'CA', '' | ForEach-Object { Test-CoopPolicy -Jurisdiction J -State $_ }
        $text = $all | Format-Table | Out-String -Width 80
        $text | Should -Not -Match ([char]0x2026)
        foreach ($standing in $all.Standing | Sort-Object -Unique) { $text | Should -Match ([regex]::Escape($standing)) }
        $text | Should -Match 'Binding \(\d +\S+\n +contrary, +\S*\n +persuasive\)'
        foreach ($fact in $all.Missing | Sort-Object -Unique) { $text | Should -Match $fact }
    }

    It 'make a list with lists joined and days in ISO form' {
        $text = $findings | Where-Object Rule -eq DET-3 | Format-List | Out-String -Width 120 | ConvertTo-OneLine
        $text | Should -Match 'AsOf : 2025-06-01'
        $text | Should -Match 'Facts : holds-past-release=Yes; hold-basis=Unknown; agreement-287g=Yes'
        $text | Should -Match 'Standing : Contested: but see City of El Cenizo'
        $text | Should -Not -Match '[{}]'
    }

    It 'let the reader choose the columns' {
        $lines = $findings | Format-Table Rule, Outcome, Missing | Get-PrintedLine
        $lines[0] | Should -Match '^Rule\s+Outcome\s+Missing'
    }
}

Describe 'The law in its views' {
    It 'prints <Name> at width 120 with no word broken' -ForEach @(
        @{ Name = 'rules'; Items = { Get-CoopRule }; Texts = { param($x) $x.Id; $x.Title } }
        @{ Name = 'questions'; Items = { Get-CoopQuestion }; Texts = { param($x) $x.Text; $x.Answer } }
        @{ Name = 'facts'; Items = { Get-CoopFact }; Texts = { param($x) $x.Id; $x.Question } }
        @{ Name = 'answers'; Items = { (Get-CoopFact hold-basis).Answers }; Texts = { param($x) $x.Value; $x.Meaning } }
        @{ Name = 'cases'; Items = { (Get-CoopRule DET-3).Cases }; Texts = { param($x) "$($x.Then)"; $x.Reason } }
        @{ Name = 'citations'; Items = { Get-CoopCitation }; Texts = { param($x) $x.Id; $x.Text } }
        @{ Name = 'stretches of time'; Items = { Get-CoopRule RES-1 -State NJ, AS -Timeline }; Texts = { param($x) "$($x.Standing)"; if ($x.Events.Count) { $x.Events } else { $x.Summary } } }
        @{ Name = 'jurisdictions'; Items = { Import-CoopJurisdiction "$Repository/examples/agencies.csv" -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY' } }; Texts = { param($x) "$($x.Row)" } }
    ) {
        $things = & $Items
        $things | Should -Not -BeNullOrEmpty
        $lines = $things | Get-PrintedLine
        $lines | ForEach-Object Length | Should -Not -BeGreaterThan 120
        $words = $lines -split '\s+'
        foreach ($thing in $things) { (& $Texts $thing) -split '\s+' | Should -BeIn $words }
    }

    It 'lists with a citation how the case stood, what became of it, what was read and where the source errs' {
        $citation = Get-CoopCitation united-states-v-california
        $text = $citation | Format-List | Out-String -Width 500 | ConvertTo-OneLine
        $text | Should -Match ([regex]::Escape("Posture : $($citation.Posture) History : $($citation.History) Verified : $($citation.Verified)"))
        $text | Should -Match ([regex]::Escape("Errata : $($citation.Errata)"))
        $text | Should -Match ([regex]::Escape("Link : $($citation.Link)"))
        $text | Should -Not -Match '[{}]'
    }

    It 'shows a timeline in a terminal of 80 columns, under the rule and the state' {
        $lines = @(Get-CoopRule RES-1 -State NJ -Timeline | Get-PrintedLine -Width 80)
        $lines | ForEach-Object Length | Should -Not -BeGreaterThan 80
        $lines[0] | Should -Match 'Rule: RES-1 in NJ$'
        @($lines -match '^2021-08-09 .* Contested  2021-08-09: Ocean Cnty\.').Count | Should -Be 1
    }

    It 'says above a citation what it is and when it counts, and keeps it within 80 columns' {
        $lines = @(Get-CoopCitation lopez-flores-v-douglas-* | Get-PrintedLine -Width 80)
        $lines | ForEach-Object Length | Should -Not -BeGreaterThan 80
        "$lines" | ConvertTo-OneLine | Should -Match '^lopez-flores-v-douglas-county Source; from 2020-05-30; errata E10, E18; verified in part Lopez-Flores v\. '
    }

    It 'lists of a citation its days, its posture, what of it was not verified, and its errata' {
        $text = Get-CoopCitation lopez-flores-v-douglas-county | Format-List | Out-String -Width 120 | ConvertTo-OneLine
        $text | Should -Match 'Term : from 2020-05-30'
        $text | Should -Match 'Posture : Denial of a motion to dismiss'
        $text | Should -Match 'Verified : True Unverified : database number'
        $text | Should -Match 'Errata : E10; E18'
        $text | Should -Not -Match '[{}]'
    }

    It 'prints the account of an import whole in a terminal of 80 columns' {
        $null = Import-CoopJurisdiction "$Repository/examples/jurisdictions.csv" -IntakeVariable intake -ErrorAction Ignore -WarningAction Ignore
        ($intake | Get-PrintedLine -Width 80)[-1] | Should -Match "^jurisdictions.csv\s+$($intake.RowsRead)\s+$($intake.Accepted)\s+$($intake.Merged)\s+$($intake.Rejected)\s+$($intake.Repairs.Count)\s+$($intake.Problems.Count)$"
        foreach ($entry in $intake.Problems + $intake.Repairs) { $entry | Get-PrintedLine -Width 80 | Join-String -Separator ' ' | ConvertTo-OneLine | Should -Be ("$entry" | ConvertTo-OneLine) }
    }
}

Describe 'One entry of the law' {
    It 'named by its id prints as a page: <Name>' -ForEach @(
        @{ Name = 'a rule'; Page = { Get-CoopRule DET-3 }; Says = { param($x) "DET-3: $($x.Title) (Conditional) $($x.Statement)"; "hold-basis: $((Get-CoopFact hold-basis).Question)"; 'Against (decides against the rule): City of El Cenizo v. Texas (5th Cir. 2018)'; 'C09: The source says: '; 'E06: The source prints ' } }
        @{ Name = 'a fact'; Page = { Get-CoopFact holds-past-release }; Says = { param($x) "holds-past-release: $($x.Label) $($x.Question) Does not count: $($x.Excludes) Answers: Yes: $($x.Answers[0].Meaning)"; "DET-3: $((Get-CoopRule DET-3).Title)" } }
        @{ Name = 'a question'; Page = { Get-CoopQuestion Q3 }; Says = { param($x) "Q3: $($x.Text) $($x.Answer) Rules: DET-1: " } }
        @{ Name = 'a citation'; Page = { Get-CoopCitation morales-v-chadbourne }; Says = { param($x) "morales-v-chadbourne $($x.Text) Court: 1st Cir. Counts: $($x.Term) Holding: $($x.Holding) Posture: $($x.Posture) Not verified: $($x.Unverified) Link: $($x.Link) Errata: E05: The source prints "; "DET-2: $((Get-CoopRule DET-2).Title)" } }
    ) {
        $entry = & $Page
        $text = $entry | Out-String -Width 80 | ConvertTo-OneLine
        foreach ($said in & $Says $entry) { $text | Should -Match ([regex]::Escape($said)) }
    }

    It 'prints as a page from a copy too' {
        $copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((Get-CoopRule DET-3)))
        $copy | Out-String | Should -Be (Get-CoopRule DET-3 | Out-String)
    }

    It 'is a row among others afterwards, and a row where it is piped in or a pattern names it' {
        foreach ($rules in (Get-CoopRule -Question Q3), ('DET-1' | Get-CoopRule), (Get-CoopRule DET-1*)) {
            @(Get-CoopRule DET-1; $rules | Get-PrintedLine)[1] | Should -Match '^Id\s+Modality\s+Title$'
        }
    }

    It 'prints as a page behind another, and what is no page in a few lines behind it' {
        $page = @(Get-CoopQuestion Q1 | Get-PrintedLine -Width 80)
        $lines = @(& { Get-CoopQuestion Q1; $findings[0]; Get-CoopRule DET-3 } | Get-PrintedLine -Width 80)
        $lines | Should -Contain 'Rule         : REQ-1'
        $lines.IndexOf("DET-3: $((Get-CoopRule DET-3).Title) (Conditional)") | Should -BeLessThan ($page.Count + 12)
    }
}

Describe 'What is printed in a terminal of 80 columns' {
    It 'breaks no word and loses none, whatever the language: <_>' -ForEach @(
        'Get-CoopRule', 'Get-CoopRule DET-3', '(Get-CoopRule DET-3).Cases', 'Get-CoopRule -State TX', 'Get-CoopRule RES-1 -State NJ -Timeline', 'Get-CoopRule -Coverage'
        'Get-CoopFact', 'Get-CoopFact hold-basis', '(Get-CoopFact hold-basis).Answers', 'Get-CoopQuestion', 'Get-CoopQuestion Q3'
        'Get-CoopCitation', 'Get-CoopCitation morales-v-chadbourne', 'Get-CoopCitation -Rule DET-3 | Format-Table'
        '$findings', '$findings | Format-Table', '$findings | Measure-CoopPolicy', '$findings | Measure-CoopPolicy Rule', '$findings | Measure-CoopPolicy -MissingFacts'
        '$records', '$intake', '$intake.Repairs', '$intake.Problems', 'Test-CoopPolicy @ask -Rule DET-3 -Explain'
        'Import-CoopJurisdiction "$Repository/examples/agencies.csv" -Suggest'
    ) {
        $records = Import-CoopJurisdiction "$Repository/examples/jurisdictions.xlsx" -IntakeVariable intake -ErrorAction Ignore -WarningAction Ignore
        $command = [scriptblock]::Create($_)
        $words = { param($width) (& $command | Out-String -Width $width) -split '\s+' -notmatch '^-*$' | Sort-Object -Unique }
        $whole = & $words 2000
        $whole | Should -Not -BeNullOrEmpty
        Compare-Object $whole (& $words 80) | Should -BeNullOrEmpty
        # Where PowerShell breaks words, the views go by the terminal's own width.
        $own = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture
            $printed = & $words $terminal
        }
        finally { [cultureinfo]::CurrentCulture = $own }
        Compare-Object $whole $printed | Should -BeNullOrEmpty
    }

    It 'is an explanation in lines, which stays one text to a script' {
        $text = Test-CoopPolicy @ask -Rule DET-3 -Explain
        $text | Should -BeOfType string
        @($text | Where-Object { $_ -is [string] }).Count | Should -Be 1
        $text | Get-PrintedLine | ForEach-Object Length | Should -Not -BeGreaterThan $terminal
    }
}

Describe 'Counts' {
    BeforeAll { $counts = 'TX', 'CA', 'OH' | ForEach-Object { Test-CoopPolicy -Jurisdiction J -State $_ -Rule DET-3 -Fact @{ 'holds-past-release' = 'Yes'; 'hold-basis' = 'DetainerAlone' } } | Measure-CoopPolicy Rule }

    It 'stand whole in a terminal of 80 columns, what is contested beside what it is counted apart from' {
        $lines = @($counts | Get-PrintedLine -Width 80)
        $lines -join ' ' | ConvertTo-OneLine | Should -Match '^By: Rule\. Jur\.: jurisdictions; Conf\.: conflict, and contested; .* Und\.: undetermined Value'
        $lines[-3] | Should -Match '^Value\s+All\s+Jur\.\s+Conf\.\s+cont\.\s+Risk\s+cont\.\s+Mis\.\s+Cons\.\s+Disc\.\s+N/A\s+Und\.$'
        $lines[-1] | Should -Match '^DET-3\s+3\s+3\s+0\s+0\s+1\s+2\s+0\s+0\s+0\s+0\s+0$'
    }

    It 'are by outcome findings, jurisdictions and share' {
        $lines = @($findings | Measure-CoopPolicy | Get-PrintedLine -Width 80)
        $lines[0] | Should -Match '^Outcome\s+Findings\s+Jurisdictions\s+Share$'
        $lines[-1] | Should -Match '^Undetermined\s+17\s+1\s+94\.4 %$'
    }

    It 'rank what is missing, the first ten with their questions' {
        $missing = $findings | Measure-CoopPolicy -MissingFacts
        $lines = @($missing | Get-PrintedLine -Width 300)
        $lines[18..21] | Should -Be @(
            " 10. $($missing[9].Fact): settles $($missing[9].Settles) of $($missing[9].TakesPartIn) findings, 1 records"
            "     $($missing[9].Question)"
            "$($missing.Count - 10) more, whose questions Get-CoopFact tells:"
            " 11. $($missing[10].Fact): settles $($missing[10].Settles) of $($missing[10].TakesPartIn) findings, 1 records"
        )
        $lines.Count | Should -Be (11 + $missing.Count)
    }
}

Describe 'The tables' {
    It 'leave room for every column in a terminal of 80 columns' {
        $format = [xml](Get-Content -Raw "$(Split-Path $Manifest)/CoopTools.Format.ps1xml")
        foreach ($view in $format.Configuration.ViewDefinitions.View | Where-Object TableControl) {
            $columns = @($view.TableControl.TableHeaders.TableColumnHeader)
            $open = @($columns | Where-Object { -not $_.Width }).Count
            $taken = ($columns | ForEach-Object { [int]$_.Width } | Measure-Object -Sum).Sum + $columns.Count - 1
            $taken + 10 * $open | Should -BeLessThan 80 -Because "$($view.Name) has $open open columns"
        }
    }
}

Describe 'Findings as text for other tools' {
    It 'are grouped by outcome under its word' {
        $groups = $findings | Group-Object Outcome
        ($groups | Measure-Object Count -Sum).Sum | Should -Be $findings.Count
        $groups.Name | Should -BeIn ([enum]::GetNames([CoopTools.Law.Outcome]))
        ($groups | Where-Object Name -eq Undetermined).Group.Rule | Should -Contain 'DET-3'
    }

    It 'are written by Export-Csv with lists joined' {
        $findings | Export-Csv "$TestDrive/findings.csv"
        $rows = Import-Csv "$TestDrive/findings.csv"
        $rows.Count | Should -Be $findings.Count
        $row = $rows | Where-Object Rule -eq DET-3
        $row.Facts | Should -Be 'holds-past-release=Yes; hold-basis=Unknown; agreement-287g=Yes'
        $row.Missing | Should -Be 'hold-basis'
        $row.Place | Should -Be 'Q3.b2; fn6'
        $row.Jurisdiction | Should -Be 'Example County'
        ($rows | Get-Member -MemberType NoteProperty).Name | Should -Contain 'Reason'
        Get-Content "$TestDrive/findings.csv" -Raw | Should -Not -Match 'System\.|JoinedList|CoopTools\.\w+\.'
    }

    It 'have their lists whole in JSON' {
        $json = $findings | Where-Object Rule -eq DET-3 | Select-Object Rule, Missing, Place | ConvertTo-Json | ConvertFrom-Json
        $json.Missing | Should -Be 'hold-basis'
        $json.Place | Should -Be 'Q3.b2', 'fn6'
    }
}
