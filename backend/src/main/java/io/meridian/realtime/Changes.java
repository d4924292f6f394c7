package io.meridian.realtime;

import java.util.Collection;
import java.util.Set;

/** What realtime needs to know of live views. */
interface Changes {
    /** The account whose views everybody who is signed in reads along with any other. */
    String SHARED = "directory";

    /** Up to where the views of an account have seen everything. */
    long applied(String account);

    /** Up to where the views of every account have seen everything. */
    long appliedEverywhere();

    /** Up to where anything has been recorded. */
    long head();

    /** Names of every view there is. */
    Set<String> views();

    /** Names of the views of these accounts that changed after a position for one of these audiences. */
    Set<String> since(Collection<String> accounts, long position, Collection<String> sets);

    /** Whether a reader with these audiences may see an item ({@code view:id}) of an account. */
    boolean admits(String account, String item, Collection<String> sets);
}
