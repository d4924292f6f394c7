package io.meridian.documents;

import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.LogStandstill;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live documents of all projections there are, in the store that was chosen; at the log's head before anybody is served. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    /** Starts after what fills the log and before the web server. */
    static final int PHASE = 1_000;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "meridian.store", havingValue = "memory")
    DocumentStore inMemoryDocumentStore() {
        return new InMemoryDocumentStore();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "meridian.store", havingValue = "sqlite", matchIfMissing = true)
    DocumentStore sqliteDocumentStore(DataDirectory directory) {
        return new SqliteDocumentStore(directory.file(ViewsFile.NAME));
    }

    @Bean
    Segments viewSegments(@Value("${meridian.views.segments:2}") int count) {
        return new Segments(count);
    }

    @Bean
    Applied applied(EventLog log, Segments segments) {
        return new Applied(log, segments);
    }

    @Bean
    Snapshots snapshots(
            DocumentStore store,
            ObjectProvider<Projection> projections,
            @Value("${meridian.views.documents-kept:50000}") int documentsKept) {
        return new Snapshots(store, projections.orderedStream().toList(), documentsKept);
    }

    @Bean
    LastChanges lastChanges(DocumentStore store) {
        return new LastChanges(store);
    }

    @Bean
    StaleViews staleViews(DocumentStore store) {
        return new StaleViews(store);
    }

    @Bean
    SmartLifecycle liveViews(
            ObjectProvider<Projection> projections,
            DocumentStore store,
            EventLog log,
            EventCodec codec,
            @Qualifier("eventBus") EventStore events,
            Segments segments,
            Snapshots snapshots,
            Applied applied,
            ObjectProvider<ViewsListener> listeners,
            LogStandstill standstill) {
        // The data directory has one process, so nobody else can hold a claim.
        ClaimedTokens tokens = new ClaimedTokens(store, log, UUID.randomUUID().toString(), Duration.ZERO);
        List<Projection> folds = projections.orderedStream().toList();
        return new LiveViewsLifecycle(
                () -> new LiveViews(
                        folds,
                        store,
                        log,
                        codec,
                        events,
                        segments,
                        tokens,
                        snapshots,
                        applied,
                        listeners.orderedStream().toList()),
                standstill);
    }
}
