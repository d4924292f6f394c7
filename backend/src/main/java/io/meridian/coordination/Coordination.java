package io.meridian.coordination;

import io.meridian.documents.View;

/** The views of coordination. A case's document holds its steps and conflicts; each may see what it is about. */
public final class Coordination {
    public static final View<CaseFacts> CASE = new View<>("case", CaseFacts.class);
    /** One document per stretch of effective time in which a step reads the same; {@code from ≤ e < until}. */
    public static final View<StepSpan> STEP_SPAN = new View<>("step-span", StepSpan.class);
    /** One document per stretch in which a case is open or closed; {@code from ≤ e < until}. */
    public static final View<CaseSpan> CASE_SPAN = new View<>("case-span", CaseSpan.class);

    private Coordination() {}
}
