package io.meridian.shared;

import org.jspecify.annotations.Nullable;

/** Says something that holds from, happened at, or ended with what was given: an instant or a date without a time. */
public interface Dated {
    /** As it was given; null where it was "now", or where the beginning is not recorded. */
    @Nullable
    When given();

    /** Given as {@code at}: something was done. */
    interface At extends Dated {
        @Nullable
        When at();

        @Override
        default @Nullable When given() {
            return at();
        }
    }

    /** Given as {@code from}: something holds. */
    interface From extends Dated {
        @Nullable
        When from();

        @Override
        default @Nullable When given() {
            return from();
        }
    }

    /** Given as {@code since}: something exists. */
    interface Since extends Dated {
        @Nullable
        When since();

        @Override
        default @Nullable When given() {
            return since();
        }
    }

    /** Given as {@code on}: something ended, the day included. */
    interface On extends Dated {
        When on();

        @Override
        default When given() {
            return on();
        }
    }
}
