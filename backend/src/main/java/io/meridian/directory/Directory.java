package io.meridian.directory;

import io.meridian.documents.View;

/** The reserved account that carries people of ours and regions, and its views. */
public final class Directory {
    public static final String ACCOUNT = "directory";
    public static final View<PersonFacts> PERSON = new View<>("person", PersonFacts.class);
    public static final View<RegionFacts> REGION = new View<>("region", RegionFacts.class);

    private Directory() {}
}
