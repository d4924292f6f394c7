package violating;

import io.meridian.documents.Facts;
import java.time.Instant;

record FactsThatLookAtAClock(String id) implements Facts {
    @Override
    public boolean wasTakenBack() {
        return false;
    }

    boolean late() {
        return Instant.now().isAfter(Instant.EPOCH);
    }
}
