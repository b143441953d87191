#Requires -Version 7.4
BeforeDiscovery {
    . $PSScriptRoot/Suite.ps1
    $cmdlets = (Test-ModuleManifest $Manifest).ExportedCmdlets.Keys
}

BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $common = [System.Management.Automation.Cmdlet]::CommonParameters
}

Describe 'The help of <_>' -ForEach $cmdlets {
    BeforeAll {
        $cmdlet = $_
        $help = Get-Help $cmdlet -Full
    }

    It 'has a synopsis in a sentence, and a description' {
        $help.Synopsis | Should -MatchExactly '^[A-Z].*\.$'
        $help.Synopsis | Should -Not -Match $cmdlet
        ($help.description | Out-String).Trim() | Should -Not -BeNullOrEmpty
    }

    It 'describes every parameter' {
        $described = $help.parameters.parameter | Where-Object { "$($_.description.Text)".Trim() } | ForEach-Object name
        (Get-Command $cmdlet).Parameters.Keys | Where-Object { $_ -notin $common } | Sort-Object | Should -Be ($described | Sort-Object)
    }

    It 'says of every parameter what the cmdlet knows of it' {
        foreach ($parameter in $help.parameters.parameter) {
            $attributes = (Get-Command $cmdlet).Parameters[$parameter.name].Attributes
            $bound = $attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] }
            $parameter.globbing | Should -Be "$([bool]($attributes | Where-Object { $_ -is [System.Management.Automation.SupportsWildcardsAttribute] }))" -Because "-$($parameter.name) takes wildcards or not"
            $parameter.pipelineInput | Should -Match $(if ($bound.ValueFromPipeline -contains $true -or $bound.ValueFromPipelineByPropertyName -contains $true) { '^true' } else { '^false' }) -Because "-$($parameter.name) reads the pipeline or not"
        }
    }

    It 'has at least two examples, each with code that parses and a remark' {
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        foreach ($example in $help.examples.example) {
            $errors = $null
            # The code ends at the first blank line; what it prints follows.
            $code = ($example.code -split '\r?\n\r?\n', 2)[0]
            $null = [System.Management.Automation.Language.Parser]::ParseInput($code, [ref]$null, [ref]$errors)
            $errors | Should -BeNullOrEmpty
            $code | Should -Match $cmdlet
            ($example.remarks | Out-String).Trim() | Should -Not -BeNullOrEmpty
        }
    }

    It 'says what it emits' {
        $help.returnValues.returnValue.type.name | Should -Not -BeNullOrEmpty
        (Get-Command $cmdlet).OutputType | Should -Not -BeNullOrEmpty
    }

    It 'shows each view of the help' {
        foreach ($view in 'Full', 'Detailed', 'Examples') {
            $switch = @{ $view = $true }
            $text = Get-Help $cmdlet @switch | Out-String -Width 120
            $text | Should -Match $cmdlet
            $text | Should -Not -Match '&lt;|&amp;|<para>|<see '
        }
    }
}

Describe 'The about topics' {
    It 'explain outcomes and standing, and name every cmdlet' {
        $text = Get-Help about_CoopTools | Out-String
        $text | Should -Match 'not legal advice'
        foreach ($word in [enum]::GetNames([CoopTools.Law.Outcome])) {
            $text | Should -MatchExactly "(?m)^    $word\b" -Because "the topic explains $word"
        }
        $standing = Get-Help about_CoopTools_Standing | Out-String
        foreach ($word in [enum]::GetNames([CoopTools.Standings.Standing])) {
            $standing | Should -MatchExactly "(?m)^    $word\b" -Because "the topic explains $word"
        }
        foreach ($name in (Get-Module CoopTools).ExportedCmdlets.Keys) { $text | Should -Match $name }
    }

    It 'are no wider than a terminal: <_>' -ForEach 'about_CoopTools', 'about_CoopTools_Facts', 'about_CoopTools_Rules', 'about_CoopTools_Standing' {
        (Get-Help $_ | Out-String) -split '\r?\n' | ForEach-Object { $_.TrimEnd().Length } | Should -Not -BeGreaterThan 80
    }

    It 'are found by searching' {
        (Get-Help about_Coop*).Name | Sort-Object | Should -Be 'about_CoopTools', 'about_CoopTools_Facts', 'about_CoopTools_Rules', 'about_CoopTools_Standing'
    }
}
