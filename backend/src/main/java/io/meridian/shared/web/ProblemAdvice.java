package io.meridian.shared.web;

import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.web.Problem.FieldProblem;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every failure of a controller into a problem; no class name and no stack trace leaves the process. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final ObjectProvider<MultipartConfigElement> forms;

    ProblemAdvice(Problems problems, ObjectProvider<MultipartConfigElement> forms) {
        this.problems = problems;
        this.forms = forms;
    }

    /** Null where whoever asked has gone: nobody is there to be told, and nothing has failed. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure) {
        ExpectedFailure expected = expectedIn(failure);
        if (expected != null) {
            return problems.answer(expected);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log.debug("nobody waits for the answer any more", failure);
            return null;
        }
        log.error("unexpected failure", failure);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", null, new HttpHeaders());
    }

    /** Answered by the security filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException failure) {
        throw failure;
    }

    @ExceptionHandler
    ResponseEntity<Object> missingField(MissingFields missing) {
        return problems.malformed(missing.fields().stream()
                .map(field -> new FieldProblem(field, "required"))
                .toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ExpectedFailure expected = expectedIn(failure);
        String path = pathIn(failure);
        if (expected instanceof RuleBroken rule && !path.isEmpty()) {
            return problems.answer(
                    new RuleBroken(rule.code(), path, rule.arguments().toArray(String[]::new)));
        }
        if (expected != null) {
            return problems.answer(expected);
        }
        String code = failure.getCause() instanceof UnrecognizedPropertyException
                ? "unknown-field"
                : isMissing(failure) ? "required" : path.isEmpty() ? "malformed-json" : "malformed-value";
        return problems.malformed(List.of(new FieldProblem(path, code)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.malformed(failure.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        constraint(error)))
                .toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.malformed(failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                String.valueOf(result.getMethodParameter().getParameterName()), constraint(error))))
                .toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ExpectedFailure expected = expectedIn(failure);
        if (expected != null) {
            return problems.answer(expected);
        }
        String name = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(failure.getPropertyName());
        return problems.malformed(List.of(new FieldProblem(name, "malformed-value")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problems.malformed(List.of(new FieldProblem(failure.getParameterName(), "required")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problems.malformed(List.of(new FieldProblem(failure.getRequestPartName(), "required")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(new BodyTooLarge(forms.getObject().getMaxRequestSize()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (status.is5xxServerError()) {
            log.error("unexpected failure", failure);
        }
        return problems.answer(status, codeOf(status), null, headers);
    }

    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "malformed-request";
            case 401 -> "signed-out";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 431 -> "headers-too-large";
            case 503 -> "unavailable";
            default -> status.is5xxServerError() ? "unexpected" : "malformed-request";
        };
    }

    static @Nullable ExpectedFailure expectedIn(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ExpectedFailure expected) {
                return expected;
            }
        }
        return null;
    }

    /** A number or a yes or no that did not come cannot be null in a record. */
    private static boolean isMissing(Throwable failure) {
        return failure.getCause() instanceof MismatchedInputException mismatch
                && mismatch.getOriginalMessage().startsWith("Cannot map `null` into");
    }

    private static String pathIn(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof JacksonException json) {
                return json.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "");
            }
        }
        return "";
    }

    /** {@code NotBlank} reads {@code not-blank}. */
    private static String constraint(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = codes == null || codes.length == 0 ? "Malformed" : codes[codes.length - 1];
        if (name.equals("typeMismatch")) {
            return "malformed-value";
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
