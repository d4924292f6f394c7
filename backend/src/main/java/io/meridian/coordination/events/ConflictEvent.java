package io.meridian.coordination.events;

/** What can be recorded about a conflict between two units. */
public sealed interface ConflictEvent extends CaseEvent
        permits ConflictRecorded, ConflictAssigned, ConflictResolved, ConflictChangeUndone {
    String conflict();
}
