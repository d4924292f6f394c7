package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Applied;
import io.meridian.documents.Discretion;
import io.meridian.documents.Document;
import io.meridian.documents.Reader;
import io.meridian.documents.Snapshots;
import io.meridian.documents.Stale;
import io.meridian.documents.ViewBehind;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Problem;
import io.meridian.shared.web.Problem.ConflictingField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * An act can reach what whoever acts may not see (a confidential promise of a sheet is re-dated with it) and meet a change
 * that names it: the answer, be it what was changed or what was changed meanwhile, leaves that out. Where the live
 * documents cannot tell yet, it says less.
 */
@RestControllerAdvice
class AnswersToActs implements ResponseBodyAdvice<Object> {
    private final EventLog log;
    private final Applied applied;
    private final Snapshots live;
    private final Discretion discretion;

    AnswersToActs(EventLog log, Applied applied, Snapshots live, List<Discretion> discretions) {
        this.log = log;
        this.applied = applied;
        this.live = live;
        this.discretion = Discretion.all(discretions);
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String account = account(request);
        Reader reader = reader();
        if (account == null || reader == null) {
            return body;
        }
        if (body instanceof Commands.Result result && result.changed().size() > 1) {
            return new Answering(account, reader, Cursor.position(result.position())).seen(result);
        }
        return body instanceof Problem problem && problem.differences() != null
                ? new Answering(account, reader, log.head()).seen(problem)
                : body;
    }

    private static @Nullable String account(ServerHttpRequest request) {
        return request instanceof ServletServerHttpRequest servlet
                        && servlet.getServletRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && variables.get("account") instanceof String account
                ? account
                : null;
    }

    private static @Nullable Reader reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Signed signed
                ? Reader.of(signed.person())
                : null;
    }

    /** One answer about an account to one reader. */
    private final class Answering {
        private final Reader reader;
        private final AccountShelf documents;
        private final boolean behind;

        Answering(String account, Reader reader, long position) {
            this.reader = reader;
            boolean late = false;
            try {
                applied.await(account, position, Applied.PATIENCE);
            } catch (ViewBehind notYet) {
                late = true;
            }
            this.documents = live.of(account);
            this.behind = late || !Stale.of(documents).isEmpty();
        }

        Commands.Result seen(Commands.Result result) {
            return new Commands.Result(
                    result.position(),
                    result.changed().stream().filter(one -> seen(one.id())).toList());
        }

        private boolean seen(String thing) {
            List<Document<?>> known = documents
                    .documents()
                    .filter(document -> document.thing().equals(thing))
                    .toList();
            return known.isEmpty() ? !behind : known.stream().allMatch(admitted());
        }

        Problem seen(Problem problem) {
            return problem.withDifferences(
                    problem.version(),
                    Objects.requireNonNull(problem.differences()).stream()
                            .map(this::seen)
                            .toList());
        }

        private ConflictingField seen(ConflictingField field) {
            return new ConflictingField(
                    field.field(), field.mine(), said(field.theirs()), said(field.base()), field.by(), field.at());
        }

        /** A fact as a whole, or a value of one: an id, {@code kind:id}, or a list of those. */
        private @Nullable Object said(@Nullable Object value) {
            if (value == null || behind) {
                return null;
            }
            return switch (value) {
                case String text -> names(text) ? null : text;
                case List<?> list ->
                    list.stream()
                            .filter(one -> !(one instanceof String text && names(text)))
                            .toList();
                default -> discretion.said(value, VisibleDocuments.live(List.of(documents), reader));
            };
        }

        private boolean names(String text) {
            String thing = text.substring(text.indexOf(':') + 1);
            return documents
                    .documents()
                    .filter(document -> document.thing().equals(thing))
                    .anyMatch(admitted().negate());
        }

        private Predicate<Document<?>> admitted() {
            return document -> document.audience().admits(reader);
        }
    }
}
