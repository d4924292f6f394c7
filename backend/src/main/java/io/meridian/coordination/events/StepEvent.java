package io.meridian.coordination.events;

/** What can be recorded about one step of a case. */
public sealed interface StepEvent extends CaseEvent
        permits StepRequested,
                ConsentGiven,
                ConsentRefused,
                StepAccepted,
                StepDeclined,
                StepHandedOff,
                StepAssigned,
                StepCompleted,
                StepCancelled,
                StepChangeUndone {
    String step();
}
