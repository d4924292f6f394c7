package io.meridian.commitment.write.narrow;

import java.util.List;

/**
 * Sets who may see a promise, and leaves what it was written down in and what cites it no wider an audience.
 *
 * @param people ids, or {@code ["*"]} for everybody of the account
 * @param except what was unticked: {@code interaction:<id>}, {@code commitment:<id>}, {@code case:<id>}
 */
public record NarrowCommitment(String account, String commitment, List<String> people, List<String> except) {}
