package io.meridian.exchange.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.shared.When;
import io.meridian.shared.web.FileLanguage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    private static final String ORDERS = """
            name: orders
            into: commitment
            source: erp
            key: [no]
            empty: "NULL"
            zone: Pacific/Auckland
            fields:
              what: { template: "Deliver order {no} to {city}" }
              due: { column: required, date: "uuuu-MM-dd HH:mm:ss.SSS" }
              zone: { template: "{country} {city}", values: { "USA Boise": America/Boise, "USA *": America/New_York } }
              account: { column: customer, ref: account }
            """;

    @Test
    void aDateWithAMeaninglessMidnightIsThatDayInTheMappingsZone() {
        assertThat(reader().when(row("7", "1996-08-01 00:00:00.000", "USA", "Boise"), "due"))
                .isEqualTo(When.on(LocalDate.of(1996, 8, 1), ZoneId.of("Pacific/Auckland")));
    }

    @Test
    void theEmptyMarkIsNoValue() {
        assertThat(reader().when(row("7", "NULL", "USA", "Boise"), "due")).isNull();
    }

    @Test
    void anUnreadableDateNamesItsColumn() {
        assertThatThrownBy(() -> reader().when(row("7", "1 August", "USA", "Boise"), "due"))
                .isInstanceOfSatisfying(
                        RowReader.CellRefused.class,
                        refused -> assertThat(refused.column()).isEqualTo("required"));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 1997-02-28, 1997-02-30",
        "uuuu-MM-dd, 1996-02-29, 1997-02-29",
        "dd.MM.yyyy, 30.04.1997, 31.04.1997",
        "d MMM yyyy, 5 may 1997, 31 Sep 1997",
        "dd MMMM yyyy, 05 August 1997, 05 Agosto 1997",
    })
    void aDateIsADayThatThereIs(String pattern, String day, String none) {
        RowReader reader = reader(pattern);

        assertThat(reader.when(row("7", day, "USA", "Boise"), "due")).isNotNull();
        assertThatThrownBy(() -> reader.when(row("7", none, "USA", "Boise"), "due"))
                .isInstanceOfSatisfying(RowReader.CellRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("date-fits-its-format");
                    assertThat(refused.column()).isEqualTo("required");
                });
    }

    @Test
    void aYearBeyondFourDigitsNamesItsColumn() {
        assertThatThrownBy(() -> reader("uuuu-MM-dd").when(row("7", "0000-01-01", "USA", "Boise"), "due"))
                .isInstanceOfSatisfying(RowReader.CellRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("year-has-four-digits");
                    assertThat(refused.column()).isEqualTo("required");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.", "YYYY-MM-dd", "yyyy-mm-dd", "HH:mm", "jjjj{"})
    void aDateFormatThatMakesNoWholeDateIsRefused(String pattern) {
        assertThatThrownBy(() -> reader(pattern)).hasMessage("date-format-is-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "d/M/yyyy h:mm a"})
    void aTimeThatIsKeptIsAWholeTime(String pattern) {
        assertThat(Mappings.read(timed(pattern)).fields()).containsKey("due");
        assertThatThrownBy(() -> Mappings.read(timed(pattern.split("[ ']")[0]))).hasMessage("date-format-is-known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 1.234,56  | 1234.56",
                "1.234,56 | 1234,5    | 1234.5",
                "1.234,56 | -1.234    | -1234",
                "1.234,56 | 1.234.567 | 1234567",
                "1234,56  | 0,5       | 0.5",
                "1,234.56 | 1,234.5   | 1234.5",
                "1 234,56 | 1\u202F234,56 | 1234.56",
                "1'234.56 | 12'345    | 12345",
            })
    void aNumberReadsAsTheFileWritesIt(String format, String cell, BigDecimal number) {
        assertThat(numbers(format).number(row("7", cell, "USA", "Boise"), "value"))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 1.5",
                "1.234,56 | 1.23,4",
                "1.234,56 | 1.234.56",
                "1.234,56 | 1,234.56",
                "1.234,56 | ,5",
                "1.234,56 | 12 EUR",
                "1234,56  | 1.234,56",
                "1,234.56 | 1234,5",
            })
    void aNumberThatIsNotWrittenSoIsRefusedAndNeverAnotherOne(String format, String cell) {
        assertThatThrownBy(() -> numbers(format).number(row("7", cell, "USA", "Boise"), "value"))
                .isInstanceOfSatisfying(RowReader.CellRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("number-fits-its-format");
                    assertThat(refused.column()).isEqualTo("required");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234.56", "#.##0,00", "1234", "german", "1,234,56"})
    void aNumberFormatShowsHowAThousandAndTwoDecimalsAreWritten(String format) {
        assertThatThrownBy(() -> numbers(format)).hasMessage("number-format-is-known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56; 12      | 1.234,56",
                "1234,5; 1.234     | 1.234,56",
                "1,234.56; 1,234   | 1,234.56",
                "1.234; 12.345     |",
                "1,234             |",
                "1234.5; 12        |",
                "1234,5; 1234.5    |",
                "1234,5; n/a       |",
            })
    void aProposalNamesTheFormatInWhichNumbersArePlainlyWritten(String cells, @Nullable String format) {
        String rows = Stream.of(cells.split("; "))
                .map(cell -> "\n\"" + cell.strip() + "\"")
                .collect(joining());
        CsvFile file = CsvFile.read(("value" + rows).getBytes(StandardCharsets.UTF_8), CsvFile.Shape.USUAL);

        Mapping proposed = MappingProposal.of(
                "orders",
                "commitment",
                "erp",
                file,
                List.of(TargetField.number("value", false)),
                CsvFile.Shape.USUAL,
                ZoneId.of("UTC"),
                Map.of());

        assertThat(proposed.fields().get("value").number()).isEqualTo(format);
        assertThat(written(proposed)).isEqualTo(proposed);
    }

    private static RowReader numbers(String format) {
        return reader(ORDERS, "fields:\n", "fields:\n  value: { column: required, number: \"" + format + "\" }\n");
    }

    @Test
    void templatesAreFilledAndValueMapsTakeTheClosestName() {
        assertThat(reader().text(row("7", "", "USA", "Boise"), "what")).isEqualTo("Deliver order 7 to Boise");
        assertThat(reader().text(row("7", "", "USA", "Boise"), "zone")).isEqualTo("America/Boise");
        assertThat(reader().text(row("7", "", "USA", "Elgin"), "zone")).isEqualTo("America/New_York");
        assertThatThrownBy(() -> reader().text(row("7", "", "Chile", "Arica"), "zone"))
                .hasMessage("value-is-in-the-value-map");
    }

    @Test
    void aKeyOfSeveralColumnsIsItsPartsWithTheSeparatorBetween() {
        assertThat(key("a", "b")).isEqualTo("a|b");
        assertThat(key("a\\", "b")).isEqualTo("a\\|b");
        assertThat(reader().key(row("a|b\\", "", "USA", "Boise")))
                .as("a key of one column is the cell")
                .isEqualTo("a|b\\");
    }

    @ParameterizedTest
    @CsvSource({"a|b, c, no", "a, b|c, country", "|, |, no"})
    void aPartInWhichTheSeparatorStandsCouldBeAnotherKeysAndIsRefused(String no, String country, String column) {
        assertThatThrownBy(() -> key(no, country))
                .hasMessage("key-part-is-without-separator")
                .isInstanceOfSatisfying(
                        RowReader.CellRefused.class,
                        refused -> assertThat(refused.column()).isEqualTo(column));
    }

    @Test
    void whatNamesAKeyOfSeveralColumnsIsReadAsTheKeyIs() {
        assertThat(named("a", "b")).isEqualTo(RowReader.thing("erp", "account", key("a", "b")));
        assertThatThrownBy(() -> named("a|b", "c")).hasMessage("key-part-is-without-separator");
        assertThatThrownBy(() -> named("a", "b|c")).hasMessage("key-part-is-without-separator");
        assertThat(reader(ORDERS, "{ column: customer", "{ column: country")
                        .ref(row("7", "", "a|b", "Boise"), "account"))
                .as("one column may hold the whole key")
                .isEqualTo(RowReader.thing("erp", "account", key("a", "b")));
        assertThat(reader(ORDERS, "{ column: customer", "{ template: \"K{country}\"")
                        .ref(row("7", "", "a|b", "Boise"), "account"))
                .as("what joins nothing may hold it, too")
                .isEqualTo(RowReader.thing("erp", "account", "Ka|b"));
    }

    private static String key(String no, String country) {
        return reader(ORDERS, "key: [no]", "key: [no, country]").key(row(no, "", country, "Boise"));
    }

    private static String named(String no, String country) {
        return reader(ORDERS, "{ column: customer", "{ template: \"{no}|{country}\"")
                .ref(row(no, "", country, "Boise"), "account");
    }

    @Test
    void theSameKeyOfTheSameSourceIsTheSameThing() {
        assertThat(reader().ref(row("7", "", "USA", "Boise"), "account"))
                .isEqualTo(RowReader.thing("erp", "account", "C1"));
    }

    @Test
    void aMappingThatNamesNoSuchColumnOrSaysWhatNobodyKnowsIsRefused() {
        assertThatThrownBy(() ->
                        new RowReader(Mappings.read(ORDERS.replace("{ column: required", "{ column: wanted")), file()))
                .hasMessage("mapped-column-is-in-the-file");
        assertThatThrownBy(() -> Mappings.read(ORDERS.replace("column: required", "colum: required")))
                .hasMessage("mapping-says-only-what-is-known");
        assertThatThrownBy(() -> Mappings.read("{")).hasMessage("mapping-is-readable");
    }

    @Test
    void aMappingIsProposedFromTheHeader() {
        Mapping proposed = MappingProposal.of(
                "customers",
                "account",
                "crm",
                headed("Customer ID", "Company name", "City", "Fax"),
                List.of(
                        TargetField.text("name", true, "companyname", "customer"),
                        TargetField.text("city", false),
                        TargetField.text("industry", false, "sector")),
                new CsvFile.Shape(";", "windows-1252"),
                ZoneId.of("Europe/Vienna"),
                Map.of());

        assertThat(proposed.key()).containsExactly("Customer ID");
        assertThat(proposed.shape()).isEqualTo(new CsvFile.Shape(";", "windows-1252"));
        assertThat(proposed.fields())
                .containsEntry("name", FieldSource.column("Company name"))
                .containsEntry("city", FieldSource.column("City"))
                .hasSize(2);
        assertThat(written(proposed)).isEqualTo(proposed);
    }

    @Test
    void aColumnOfTheFieldsOwnNameGoesBeforeOneThatMeansTheSame() {
        Mapping proposed = MappingProposal.of(
                "accounts",
                "account",
                "crm",
                headed("account", "name"),
                List.of(TargetField.text("name", true, "account")),
                CsvFile.Shape.USUAL,
                ZoneId.of("Europe/Vienna"),
                Map.of());

        assertThat(proposed.key()).containsExactly("account");
        assertThat(proposed.fields()).containsEntry("name", FieldSource.column("name"));
    }

    @Test
    void theMappingsThatComeWithTheProductAreReadable() {
        Mappings mappings = new Mappings();

        assertThat(mappings.names()).contains("northwind-orders", "northwind-customers");
        mappings.names().forEach(name -> Mappings.read(mappings.text(name).orElseThrow()));
    }

    /** As its document is read again. */
    private static Mapping written(Mapping proposed) {
        List<TargetField> fields = proposed.fields().keySet().stream()
                .map(name -> TargetField.text(name, false))
                .toList();
        return Mappings.read(ProposedText.of(proposed, fields, FileLanguage.EN));
    }

    private static CsvFile headed(String... header) {
        return new CsvFile(List.of(header), List.of(), List.of());
    }

    private static RowReader reader() {
        return new RowReader(Mappings.read(ORDERS), file());
    }

    private static RowReader reader(String pattern) {
        return reader(ORDERS, "uuuu-MM-dd HH:mm:ss.SSS", pattern);
    }

    private static RowReader reader(String mapping, String said, String instead) {
        return new RowReader(Mappings.read(mapping.replace(said, instead)), file());
    }

    private static String timed(String pattern) {
        return ORDERS.replace("\"uuuu-MM-dd HH:mm:ss.SSS\"", "\"" + pattern + "\", time: true");
    }

    private static CsvFile file() {
        return CsvFile.read(
                "no,required,country,city,customer\n".getBytes(StandardCharsets.UTF_8), CsvFile.Shape.USUAL);
    }

    private static CsvFile.Row row(String no, String required, String country, String city) {
        return new CsvFile.Row(2, List.of(no, required, country, city, "C1"));
    }
}
