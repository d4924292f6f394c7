package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Audience ANNA_AND_BEN = Audience.of(List.of("anna", "ben"));

    @Test
    void narrowedToWhoIsInBoth() {
        assertThat(ANNA_AND_BEN.narrowedTo(Audience.of(List.of("ben", "cleo")))).isEqualTo(Audience.of(List.of("ben")));
    }

    @Test
    void everybodyNarrowsNothing() {
        assertThat(ANNA_AND_BEN.narrowedTo(Audience.EVERYBODY)).isEqualTo(ANNA_AND_BEN);
        assertThat(Audience.EVERYBODY.narrowedTo(ANNA_AND_BEN)).isEqualTo(ANNA_AND_BEN);
    }

    @Test
    void whereNobodyIsInBothNobodyOutsideTheNarrowerSetStays() {
        assertThat(ANNA_AND_BEN.narrowedTo(Audience.of(List.of("cleo")))).isEqualTo(Audience.of(List.of("cleo")));
    }
}
