#Requires -Version 7.4
BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
    $sample = "$Repository/examples"
}

Describe 'A failure' {
    It 'is told by $?: <Name>' -ForEach @(
        @{ Name = 'a row that was refused'; Fails = { Test-CoopPolicy $sample/refused.csv -ErrorAction SilentlyContinue -WarningAction Ignore | Out-Null } }
        @{ Name = 'an input that is not there'; Fails = { Test-CoopPolicy $sample/none.csv -ErrorAction SilentlyContinue | Out-Null } }
    ) {
        . ([scriptblock]::Create("$Fails; `$good = `$?"))
        $good | Should -BeFalse
    }

    It 'is none where the rows that were refused are ignored, which the intake has all the same' {
        Test-CoopPolicy $sample/refused.csv -ErrorAction Ignore -WarningAction Ignore -IntakeVariable intake | Out-Null
        $good = $?
        $good | Should -BeTrue
        $intake.Rejected | Should -Be 1
    }

    It 'is in none of the sample' {
        { Test-CoopPolicy $sample/jurisdictions.xlsx -ErrorAction Stop -WarningAction Ignore } | Should -Not -Throw
    }
}

Describe 'The exit code of a script, by -File as by -Command,' {
    It 'is <Code> where <Case>' -ForEach @(
        @{ Code = 1; Case = 'it ends with exit [int](-not $?)'; Script = 'Test-CoopPolicy $sample/refused.csv', 'exit [int](-not $?)' }
        @{ Code = 1; Case = 'it stops at errors'; Script = '$ErrorActionPreference = "Stop"', 'Test-CoopPolicy $sample/none.csv', '"next"' }
        @{ Code = 0; Case = 'refused rows are ignored'; Script = '$ErrorActionPreference = "Stop"', 'Test-CoopPolicy $sample/refused.csv -ErrorAction Ignore', 'exit [int](-not $?)' }
    ) {
        $path = "$TestDrive/job.ps1"
        "Import-Module '$Manifest'", "`$sample = '$sample'", $Script | ForEach-Object { $_ } | Set-Content $path
        foreach ($way in @('-File', $path), @('-Command', "& '$path'; exit `$LASTEXITCODE")) {
            & $Pwsh @PwshArguments -NoProfile -NonInteractive @way *> $null
            $LASTEXITCODE | Should -Be $Code -Because "$way"
        }
    }
}
