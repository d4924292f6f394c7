package io.meridian.toy;

import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteChangeUndone;
import io.meridian.toy.events.NoteEvent;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteOwned;
import io.meridian.toy.events.NoteSaid;
import io.meridian.toy.events.NoteTorn;

/** What is known about a note. */
public record NoteFacts(Track<NoteMade> made, Track<String> said, Track<String> owner, Audience audience)
        implements Facts {
    public static final NoteFacts NONE = new NoteFacts(Track.empty(), Track.empty(), Track.empty(), Audience.EVERYBODY);

    public NoteFacts with(Stamp stamp, NoteEvent event) {
        return switch (event) {
            case NoteMade is -> new NoteFacts(made.with(Fact.of(stamp, "NoteMade", is)), said, owner, audience);
            case NoteSaid is -> new NoteFacts(made, said.with(Fact.of(stamp, "NoteSaid", is.text())), owner, audience);
            case NoteOwned is ->
                new NoteFacts(made, said, owner.with(Fact.of(stamp, "NoteOwned", is.person())), audience);
            case NoteChangeUndone is ->
                new NoteFacts(
                        made.undone(stamp, "NoteChangeUndone"),
                        said.undone(stamp, "NoteChangeUndone"),
                        owner.undone(stamp, "NoteChangeUndone"),
                        audience);
            case NoteAudienceSet is -> new NoteFacts(made, said, owner, Audience.of(is.people()));
            case NoteTorn is -> this;
        };
    }

    @Override
    public boolean wasTakenBack() {
        return made.wasTakenBack();
    }
}
