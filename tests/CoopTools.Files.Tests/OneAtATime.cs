// ClosedXML, by which these tests read and write workbooks, can loop for ever where two threads use it (see DraftedBook).
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
