package io.meridian.documents;

import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps live documents at the log's head: Axon's pooled streaming processor {@code views} over all projections. A batch is
 * one {@code apply} of documents and token, and of whole commits: the log's stream hands them on unparted. The readers of
 * this process hear of it afterwards.
 */
final class LiveViews implements EventHandlerInvoker, AutoCloseable {
    static final String PROCESSOR = "views";

    private static final Logger logger = LoggerFactory.getLogger(LiveViews.class);
    private static final int BATCH = 200;
    /** How soon a segment whose store failed is tried again, at first; Axon doubles it. */
    private static final long RETRY_MILLIS = 1_000;

    private final List<Projection> projections;
    private final DocumentStore store;
    private final EventLog log;
    private final EventCodec codec;
    private final Segments segments;
    private final ClaimedTokens tokens;
    private final Snapshots snapshots;
    private final Applied applied;
    private final List<ViewsListener> listeners;
    private final Refolding refolding;
    private final ScheduledExecutorService coordinator = threads(1, "views-coordinator-");
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    LiveViews(
            List<Projection> projections,
            DocumentStore store,
            EventLog log,
            EventCodec codec,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Segments segments,
            ClaimedTokens tokens,
            Snapshots snapshots,
            Applied applied,
            List<ViewsListener> listeners) {
        this.projections = projections;
        this.store = store;
        this.log = log;
        this.codec = codec;
        this.segments = segments;
        this.tokens = tokens;
        this.snapshots = snapshots;
        this.applied = applied;
        this.listeners = listeners;
        this.refolding = new Refolding(PROCESSOR, log, codec, store, tokens, segments, projections);
        this.workers = threads(segments.ids().size(), "views-worker-");
        this.processor = PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(this)
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(segments.ids().size())
                .initialToken(any -> new GlobalSequenceTrackingToken(0))
                .batchSize(BATCH)
                .tokenClaimInterval(RETRY_MILLIS)
                .build();
    }

    /** An append that rings while the views are being stopped must not fail for it: what comes too late is dropped. */
    private static ScheduledExecutorService threads(int count, String name) {
        return new ScheduledThreadPoolExecutor(
                count, Thread.ofPlatform().name(name, 0).daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Makes again what does not fit, then follows the log. */
    void start() {
        snapshots.forgetAll();
        Map<Integer, Long> prepared = refolding.prepare();
        verifyReadable(prepared.values().stream().min(Long::compare).orElse(0L));
        prepared.forEach(applied::advance);
        processor.start();
    }

    /** What is to be followed still can be read by this program: else it does not start. */
    private void verifyReadable(long after) {
        long position = after;
        for (List<StoredEvent> batch = log.after(position, BATCH);
                !batch.isEmpty();
                batch = log.after(position, BATCH)) {
            batch.forEach(codec::decode);
            position = batch.getLast().stamp().position();
        }
    }

    boolean isRunning() {
        return processor.isRunning();
    }

    /** Every event advances every segment, whoever's it is. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        LiveBatch batch = batch(CurrentUnitOfWork.get(), segment);
        Recorded recorded = Recorded.of(event);
        if (segments.holds(segment, recorded.stamp().account())) {
            batch.add(recorded);
        }
    }

    private LiveBatch batch(UnitOfWork<?> unit, Segment segment) {
        UnitOfWork<?> root = unit.root();
        return root.getOrComputeResource(LiveBatch.class.getName(), absent -> {
            LiveBatch batch = new LiveBatch(projections, snapshots, log, codec);
            root.onCommit(committing -> apply(batch, segment.getSegmentId()));
            // Told first: who resumes from a position that is reached has been, or will be, told of everything up to
            // it.
            root.afterCommit(committed -> {
                tell(batch);
                applied.advance(segment.getSegmentId(), tokens.staged(segment.getSegmentId()));
            });
            return batch;
        });
    }

    private void apply(LiveBatch batch, int segment) {
        long position = tokens.staged(segment);
        List<Change> changes = batch.changes();
        if (!changes.isEmpty()) {
            snapshots.write(batch.become(), () -> store.apply(changes, tokens.write(PROCESSOR, segment, position)));
            tokens.wrote(segment, position);
        }
        if (batch.forgets()) {
            store.leaveNoTrace();
        }
    }

    private void tell(LiveBatch batch) {
        for (ViewsChanged changed : batch.changed()) {
            for (ViewsListener listener : listeners) {
                try {
                    listener.changed(changed);
                } catch (RuntimeException deaf) {
                    logger.error("a listener to changed views failed", deaf);
                }
            }
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
