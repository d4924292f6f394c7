package io.meridian.documents;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
    @Override
    DocumentStore open() {
        return new InMemoryDocumentStore();
    }
}
