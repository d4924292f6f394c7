package io.meridian.overview.read.mywork;

import io.meridian.commitment.events.Side;
import io.meridian.coordination.StepState;
import io.meridian.coordination.Unit;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do over all their accounts, by due time: the promises they keep, the steps that wait for them or
 * for their unit, and what they wait for from customers and from units of ours.
 *
 * @param promises open promises of which they are responsible
 * @param steps open steps whose turn is theirs: named to them, or to the function and region they hold in the account
 * @param waiting open promises of customers that were given to them
 * @param asked open steps that they asked for and that wait for somebody else
 * @param staleSince since when something of it stands still because its fold failed, else null
 */
public record MyWork(
        List<WorkPromise> promises,
        List<WorkStep> steps,
        List<WorkPromise> waiting,
        List<AskedStep> asked,
        String at,
        @Nullable String changesAt,
        @Nullable String staleSince) {

    /** An open promise. {@code dueEnd} is ISO with six decimals, null without a due. */
    public record WorkPromise(
            String account,
            String accountName,
            String commitment,
            String what,
            Side side,
            String responsible,
            @Nullable String responsibleName,
            @Nullable String counterpart,
            @Nullable String counterpartName,
            @Nullable When due,
            @Nullable String dueEnd,
            boolean late,
            boolean accepted,
            @Nullable Money value) {}

    /** An open step. {@code consent}: it is a consent that is waited for. */
    public record WorkStep(
            String account,
            String accountName,
            String caseId,
            String step,
            String what,
            StepState state,
            boolean consent,
            boolean mine,
            @Nullable When due,
            @Nullable String dueEnd,
            boolean late) {}

    /**
     * An open step that was asked of another unit.
     *
     * @param unit who holds it, its region called {@code regionName}
     * @param owner the person of that unit, if named
     * @param nobody nobody on the account's team could answer it
     */
    public record AskedStep(
            String account,
            String accountName,
            String caseId,
            String step,
            String what,
            StepState state,
            Unit unit,
            String regionName,
            @Nullable String owner,
            @Nullable String ownerName,
            boolean nobody,
            @Nullable When due,
            @Nullable String dueEnd,
            boolean late) {}
}
