package io.meridian.documents;

/** Hears of every change of live documents in this process, in the order of the log for each account. Must not block. */
public interface ViewsListener {
    void changed(ViewsChanged changed);
}
