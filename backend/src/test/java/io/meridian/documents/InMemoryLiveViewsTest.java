package io.meridian.documents;

class InMemoryLiveViewsTest extends LiveViewsContract {
    @Override
    DocumentStore open() {
        return new InMemoryDocumentStore();
    }
}
