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
        $text = $all | Format-Table | Out-String -Width 120
        $text | Should -Not -Match ([char]0x2026)
        foreach ($standing in $all.Standing | Sort-Object -Unique) { $text | Should -Match ([regex]::Escape($standing)) }
        $text | Should -Match 'Binding \(\d contrary, persuasive\)'
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
        $lines = @(Get-CoopCitation lopez-flores-v-douglas-county | Get-PrintedLine -Width 80)
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
        @($intake.Problems | Get-PrintedLine).Count | Should -BeGreaterThan $intake.Problems.Count
        $intake.Repairs | Get-PrintedLine | Select-Object -First 1 | Should -Match '^Cell\s+Column\s+Before\s+After\s+Reason'
    }
}

Describe 'Counts' {
    BeforeAll { $counts = 'TX', 'CA', 'OH' | ForEach-Object { Test-CoopPolicy -Jurisdiction J -State $_ -Rule DET-3 -Fact @{ 'holds-past-release' = 'Yes'; 'hold-basis' = 'DetainerAlone' } } | Measure-CoopPolicy Rule }

    It 'stand whole in a terminal of 80 columns, what is contested beside what it is counted apart from' {
        $lines = @($counts | Get-PrintedLine -Width 80)
        $lines[1] | Should -Match '^Value\s+All\s+Jur\.\s+Conf\.\s+cont\.\s+Risk\s+cont\.\s+Mis\.\s+Cons\.\s+Disc\.\s+N/A\s+Und\.$'
        $lines[-1] | Should -Match '^DET-3\s+3\s+3\s+0\s+0\s+1\s+2\s+0\s+0\s+0\s+0\s+0$'
    }
}

Describe 'The tables' {
    It 'leave room for every column in a terminal of 80 columns' {
        # A jurisdiction's last column names its file once more.
        $wide = 'CoopTools.Jurisdiction'
        $format = [xml](Get-Content -Raw "$(Split-Path $Manifest)/CoopTools.Format.ps1xml")
        foreach ($view in $format.Configuration.ViewDefinitions.View | Where-Object { $_.TableControl -and $_.Name -notin $wide }) {
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
        $groups.Name | Should -BeIn ([enum]::GetNames([CoopTools.Evaluation.Outcome]))
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
