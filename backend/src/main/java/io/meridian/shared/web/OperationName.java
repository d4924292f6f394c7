package io.meridian.shared.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What an operation is called in the API's description: the controller of one intention gives it its name, one of several
 * the method's, completed by the controller's noun where it is a bare verb ({@code undo} → {@code undoContact}).
 */
final class OperationName {
    private OperationName() {}

    static String of(HandlerMethod handler) {
        Class<?> controller = handler.getBeanType();
        String stem = StringUtils.uncapitalize(
                controller.getSimpleName().replaceAll("\\$\\$.*", "").replaceAll("(Controller|Endpoint)$", ""));
        String method = handler.getMethod().getName();
        long intentions = Arrays.stream(controller.getDeclaredMethods())
                .filter(OperationName::isMapped)
                .count();
        boolean isVerb = method.equals(method.toLowerCase(java.util.Locale.ROOT));
        if (intentions == 1 || (isVerb && stem.startsWith(method))) {
            return stem;
        }
        return isVerb ? method + stem.replaceFirst("^[a-z0-9]+(?=[A-Z])", "") : method;
    }

    private static boolean isMapped(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class);
    }
}
