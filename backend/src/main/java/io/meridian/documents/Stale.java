package io.meridian.documents;

/**
 * A view of one account that no longer follows the log because its fold failed: it stays as it was until a fold with
 * another fingerprint makes it again.
 *
 * @param position of the event that could not be folded, {@code since} when that was recorded, in microseconds
 * @param failure what was thrown: the name of its class, never a message, which may say what not everybody may read
 */
public record Stale(String view, long position, long since, String fingerprint, String failure) {
    static final View<Stale> VIEW = new View<>("_stale", Stale.class);

    static String id(String account, String view) {
        return account + ":" + view;
    }

    /** What stands still of an account. */
    public static java.util.List<Stale> of(Shelf shelf) {
        return shelf.all(VIEW).stream().map(Document::body).toList();
    }

    Document<Stale> document(String account) {
        return new Document<>(
                VIEW, account, id(account, view), account, Audience.EVERYBODY, this, java.util.Map.of("view", view));
    }
}
