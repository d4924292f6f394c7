package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The front end's types are generated from {@code frontend/openapi.json}, which is what the server says of itself:
 * {@code -Dmeridian.openapi.update=true} writes it anew.
 */
@SpringBootTest(
        classes = Meridian.class,
        properties = {"meridian.store=memory", "spring.main.lazy-initialization=true"})
// The library keeps its converters in one place for all: nothing else starts meanwhile.
@Isolated
@AutoConfigureMockMvc
class ApiDescriptionTest {
    private static final Path COMMITTED = Path.of("..", "frontend", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    MockMvc http;

    @Test
    void theCommittedDescriptionIsWhatTheServerSays() throws Exception {
        String now = JSON.writeValueAsString(described()) + "\n";
        if (Boolean.getBoolean("meridian.openapi.update")) {
            Files.writeString(COMMITTED, now);
            return;
        }
        if (!now.equals(committed())) {
            fail("frontend/openapi.json is not what the server says; write it anew with"
                    + " -Dtest=ApiDescriptionTest -Dmeridian.openapi.update=true");
        }
    }

    @Test
    void everyOperationSaysHowItRefuses() throws Exception {
        List<String> silent = new ArrayList<>();
        described()
                .path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    for (String status : List.of("400", "401", "403", "404")) {
                        String response = operation
                                .path("responses")
                                .path(status)
                                .path("$ref")
                                .asString("");
                        if (!response.equals("#/components/responses/" + status)) {
                            silent.add(method + " " + path + " " + status);
                        }
                    }
                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsAlwaysThereIsRequiredAndWhatMayBeMissingMayBeNull() throws Exception {
        JsonNode token = described().at("/components/schemas/Token");
        assertThat(token.path("required").toString()).isEqualTo("[\"createdAt\",\"id\",\"name\"]");
        assertThat(token.at("/properties/expiresAt/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(token.at("/properties/createdAt/type").asString("")).isEqualTo("string");
    }

    @Test
    void commandsNameTheHeadersTheyNeed() throws Exception {
        List<String> without = new ArrayList<>();
        described()
                .path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    boolean takesIf = operation.path("parameters").toString().contains("\"If-Match\"");
                    boolean takesId = operation.path("parameters").toString().contains("\"Command-Id\"");
                    boolean says428 = operation.path("responses").has("428");
                    if (takesIf != says428 || (takesIf && !takesId)) {
                        without.add(method + " " + path);
                    }
                }));
        assertThat(without).isEmpty();
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws Exception {
        List<String> names = new ArrayList<>();
        described()
                .path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) ->
                        names.add(operation.path("operationId").asString(""))));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    private JsonNode described() throws Exception {
        String text = http.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JSON.readTree(text);
    }

    private static String committed() throws IOException {
        return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    }
}
