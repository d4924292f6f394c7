package io.meridian.shared.web;

import io.meridian.shared.Redaction;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: what every operation has in common, said once. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String VERSION_MISSING = "428";
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read, or a field is missing or malformed.",
            "401", "Nobody is signed in.",
            "403", "You may see it but not do this.",
            "404", "Nothing is here, or nothing that you may see.",
            "429", "Too often; see Retry-After.",
            "503", "Not now; see Retry-After."));
    private static final Map<String, String> REFUSALS_OF_ACTS = Map.of(
            "412", "Somebody changed the same field since the version you decided on.",
            "413", "The body is too long.",
            "415", "The body is not of a type that this address takes.",
            "422", "A rule of the domain refuses it, or the command id was used for something else.");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Meridian")
                        .version("1")
                        .description("What was promised, to whom, and who knew. Acts are POST, PUT and DELETE with a"
                                + " Command-Id; failures are RFC 9457 problems with a stable code. A text that was"
                                + " forgotten reads as x-redaction.")
                        .extensions(Map.of("x-redaction", Redaction.MARK)))
                .components(new Components()
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("SESSION"))
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .security(List.of(
                        new SecurityRequirement().addList("session"), new SecurityRequirement().addList("token")));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            SchemaOfRecords.forgetMarks(api.getComponents().getSchemas());
            api.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
                        REFUSALS.keySet().forEach(status -> refuse(operation, status));
                        if (method != PathItem.HttpMethod.GET) {
                            REFUSALS_OF_ACTS.keySet().forEach(status -> refuse(operation, status));
                        }
                        if (hasHeader(operation, "If-Match")) {
                            refuse(operation, VERSION_MISSING);
                        }
                    }));
            REFUSALS.forEach((status, words) -> describe(api, status, words));
            REFUSALS_OF_ACTS.forEach((status, words) -> describe(api, status, words));
            describe(api, VERSION_MISSING, "The header If-Match is missing.");
            api.setServers(null);
        };
    }

    /** Operations are listed by the module that answers them, and named after their intention. */
    @Bean
    GlobalOperationCustomizer modules() {
        return (operation, handler) -> {
            String[] packages = handler.getBeanType().getPackageName().split("\\.");
            operation.setTags(List.of(packages.length > 2 ? packages[2] : "meridian"));
            operation.setOperationId(OperationName.of(handler));
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ApiDescription::leaveOutNull);
            }
            return operation;
        };
    }

    /** What is optional in an address is left out: nothing there can be null, wherever a record holds it. */
    private static void leaveOutNull(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema != null && schema.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void refuse(Operation operation, String status) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
    }

    private static void describe(OpenAPI api, String status, String words) {
        api.getComponents()
                .addResponses(
                        status,
                        new ApiResponse()
                                .description(words)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
