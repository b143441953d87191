#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force

    function Get-Completion([string] $Line) { (TabExpansion2 $Line $Line.Length).CompletionMatches }
}

Describe 'Tab completion' {
    It 'completes <Line> with <Expected>' -ForEach @(
        @{ Line = 'Get-CoopR'; Expected = 'Get-CoopRule' }
        @{ Line = 'Get-CoopRule DET-'; Expected = 'DET-1', 'DET-2', 'DET-3', 'DET-4', 'DET-5' }
        @{ Line = 'Get-CoopRule -Question '; Expected = 'Q1', 'Q2', 'Q3' }
        @{ Line = 'Get-CoopFact hold'; Expected = 'hold-basis', 'holds-past-release' }
        @{ Line = 'Get-CoopFact -Rule req-'; Expected = 1..7 | ForEach-Object { "REQ-$_" } }
        @{ Line = 'Get-CoopCitation mor'; Expected = 'morales-v-chadbourne' }
        @{ Line = "Get-CoopCitation 'mor"; Expected = 'morales-v-chadbourne' }
        @{ Line = 'Test-CoopPolicy -Rule DET-1, RES-'; Expected = 1..6 | ForEach-Object { "RES-$_" } }
        @{ Line = 'Test-CoopPolicy -Jurisdiction J -State Tex'; Expected = 'TX' }
        @{ Line = 'Test-CoopPolicy -State new'; Expected = 'NH', 'NJ', 'NM', 'NY' }
        @{ Line = 'Test-CoopPolicy -Outcome Con'; Expected = 'Conflict', 'Consistent' }
        @{ Line = 'Test-CoopPolicy -Kind Cou'; Expected = 'County' }
        @{ Line = 'Export-CoopMatrix -No'; Expected = '-NoClobber' }
        @{ Line = 'Get-CoopRule | Where-Object Mod'; Expected = 'Modality' }
        @{ Line = 'Import-CoopJurisdiction x.csv | Test-CoopPolicy | Group-Object Outc'; Expected = 'Outcome' }
    ) {
        (Get-Completion $Line).CompletionText | Sort-Object | Should -Be ($Expected | Sort-Object)
    }

    It 'puts ids before names: -State <_> is never turned into another state' -ForEach 'VI', 'MI', 'AL', 'OR' {
        (Get-Completion "Test-CoopPolicy -State $_")[0].CompletionText | Should -Be $_
    }

    It 'says in a tooltip what an id stands for' {
        (Get-Completion 'Test-CoopPolicy -State TX').ToolTip | Should -Be 'Texas'
        (Get-Completion 'Get-CoopRule DET-4').ToolTip | Should -Be (Get-CoopRule DET-4).Title
    }

    It 'offers every outcome' {
        (Get-Completion 'Test-CoopPolicy -Outcome ').CompletionText | Sort-Object | Should -Be ([enum]::GetNames([CoopTools.Law.Outcome]) | Sort-Object)
    }

    It 'offers only what belongs together: with -Fact no -Path' {
        $names = (Get-Completion 'Test-CoopPolicy -Jurisdiction J -').CompletionText
        $names | Should -Contain '-State'
        $names | Should -Not -Contain '-Path'
        $names | Should -Not -Contain '-Worksheet'
    }

    It 'offers nothing, and no error, where nothing fits' {
        $Error.Clear()
        Get-Completion 'Get-CoopFact no-such-fact' | Where-Object CompletionText -Match 'no-such' | Should -BeNullOrEmpty
        $Error | Should -BeNullOrEmpty
    }
}
