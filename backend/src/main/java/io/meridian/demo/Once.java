package io.meridian.demo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Supplies what is dear to make, made when it is first asked for. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
