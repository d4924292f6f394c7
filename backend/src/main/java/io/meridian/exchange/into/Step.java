package io.meridian.exchange.into;

import org.jspecify.annotations.Nullable;

/**
 * One act that a row needs.
 *
 * @param right what the importer must be allowed, in {@code account}
 * @param comparedVersion of the aggregate that the row was compared with, -1 where it did not exist
 * @param when the field that says when the act took place, which the command calls {@code at}
 */
public record Step(
        Object command,
        Right right,
        @Nullable String account,
        long comparedVersion,
        @Nullable String when) {
    /** What the person who imports must be allowed to do. */
    public enum Right {
        REGISTER,
        ACT,
        MANAGE,
        ADMINISTER
    }

    public static Step register(Object command) {
        return new Step(command, Right.REGISTER, null, -1, null);
    }

    public static Step act(String account, Object command, long comparedVersion) {
        return new Step(command, Right.ACT, account, comparedVersion, null);
    }

    public static Step manage(String account, Object command, long comparedVersion) {
        return new Step(command, Right.MANAGE, account, comparedVersion, null);
    }

    /** The same step, whose act took place when this field says. */
    public Step on(String field) {
        return new Step(command, right, account, comparedVersion, field);
    }

    public static Step administer(Object command, long comparedVersion) {
        return new Step(command, Right.ADMINISTER, null, comparedVersion, null);
    }
}
