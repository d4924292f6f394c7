package io.meridian.coordination.events;

/** What can be recorded about a coordination case, its steps and its conflicts. */
public sealed interface CaseEvent
        permits CaseOpened, CaseClosed, CaseReopened, CaseNarrowed, CaseChangeUndone, StepEvent, ConflictEvent {
    String caseId();
}
