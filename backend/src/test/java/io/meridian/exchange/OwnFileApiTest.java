package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.problems;
import static io.meridian.exchange.Trial.rehearse;
import static io.meridian.exchange.Trial.rehearsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import io.meridian.testing.Visitor.Part;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's own small file, which nobody wrote for this product: what is proposed for it runs, or says what to decide. */
@OnTheSharedProduct
class OwnFileApiTest {
    private static final String KEY = UUID.randomUUID().toString();
    private static final String CUSTOMERS = "Key,Name,City,Country,Industry\n" + KEY + ",Brekke,Oslo,NO,Retail\n";

    private final Visitor ines = RunningProduct.get().as("ines");

    @Test
    void aProposedMappingRunsAsItIsWithTheReadersZoneToBeChecked() {
        String mapping = proposed("account", CUSTOMERS, "en");

        assertThat(mapping)
                .containsPattern("\n  zone: \\{ constant: \"[A-Z]\\S+\" \\} +# please check")
                .contains("\n  name: { column: \"Name\" }")
                .doesNotContain("null", "---");
        assertThat(counts(rehearsed(ines, CUSTOMERS, mapping).path("rehearsal")))
                .isEqualTo("1 rows: 1 created, 0 changed, 0 same, 0 refused");
    }

    @Test
    void aQuotedFirstColumnAfterAByteOrderMarkIsProposedAndRunsAsItIsNamed() {
        String file = "\uFEFF\"Key; or no\";\"Name\";City;Country;Industry\n" + UUID.randomUUID()
                + ";Brekke;Oslo;NO;Retail\n";
        String mapping = proposed("account", file, "en");

        assertThat(Mappings.read(mapping).key()).containsExactly("Key; or no");
        assertThat(counts(rehearsed(ines, file, mapping).path("rehearsal")))
                .isEqualTo("1 rows: 1 created, 0 changed, 0 same, 0 refused");
    }

    @Test
    void itSaysInTheReadersLanguageWhatMustBeDecidedAndTheRefusalWhatToWriteWhere() {
        String file = "Schlüssel;Firma;Stadt;Land\n" + KEY + ";Brekke;Oslo;NO\n";
        String mapping = proposed("account", file, "de");

        assertThat(mapping).contains("# bitte prüfen", "\n  # industry: { column: \"…\" }", "# bitte entscheiden");
        Answer refused = rehearse(ines, file, mapping);
        assertThat(refused.code()).isEqualTo("needed-field-is-mapped");
        assertThat(refused.json().path("detail").asString(""))
                .contains("industry", "below \"fields:\"", "industry: { column: \"…\" }");
        String decided = mapping.replace("# industry: { column: \"…\" }", "industry: { constant: \"Retail\" }");
        assertThat(counts(rehearsed(ines, file, decided).path("rehearsal"))).contains("1 created");
        assertThat(rehearse(
                                ines,
                                CUSTOMERS,
                                proposed("account", CUSTOMERS, "en").replaceAll("\n  zone:.*", ""))
                        .json()
                        .path("detail")
                        .asString(""))
                .containsPattern("zone: \\{ constant: \"[A-Z]\\S+\" \\}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "person", "contact", "commitment"})
    void whateverTheRowsBecomeAProposalCanBeRead(String into) {
        Mapping mapping = Mappings.read(proposed(into, "a \"b\" {c} # d\nx\n", "de"));

        assertThat(mapping.into()).isEqualTo(into);
        assertThat(mapping.key()).containsExactly("a \"b\" {c} # d");
    }

    @Test
    void aNameForAKundeIsProposedAndItsCountryIsUnderstood() {
        String file = "Kunde;Ort;Land;Branche\nBrekke " + KEY + ";Oslo;Dänemark;Handel\nX " + KEY
                + ";Wien;Austria;Handel\nY " + KEY + ";Wien;at;Handel\nZ " + KEY + ";Wien;Atlantis;Handel\n";
        String mapping = proposed("account", file, "de");

        assertThat(Mappings.read(mapping).fields()).containsKeys("name", "city", "country", "industry", "zone");
        assertThat(mapping).contains("name: { column: \"Kunde\" }");
        assertThat(problems(rehearsed(ines, file, mapping).path("rehearsal")))
                .containsExactly("5 Land country-is-known");
    }

    @ParameterizedTest
    @CsvSource({
        "Kunde;Bezeichnung;Ort, K-17;Brekke;Oslo,        Kunde,       Bezeichnung",
        "Kunde;Nr;Ort,          Brekke;17;Oslo,          Nr,          Kunde",
        "Kundennummer;Firma;Ort, 17;Brekke;Oslo,         Kundennummer, Firma",
        "Firma;Kunde;Ort,       Brekke GmbH;K17;Oslo,    Kunde,       Firma",
        "Company;Town,          Brekke;Oslo,             Company,     Company",
    })
    void whatLooksLikeAKeyIsTheKeyAndWhatLooksLikeANameTheName(String header, String row, String key, String name) {
        Mapping mapping = Mappings.read(proposed("account", header + "\n" + row + "\n", "de"));

        assertThat(mapping.key()).containsExactly(key);
        assertThat(mapping.fields().get("name").column()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "person", "contact", "commitment"})
    void theGermanWordsOfTheFieldsAreRecognised(String into) {
        String header = switch (into) {
            case "account" -> "Nr;Firma;Branche;Stadt;Land;Zeitzone;Kunde seit";
            case "person" -> "Nr;Mitarbeiter;Abteilung;Region;Zeitzone;Sprache;Eintritt";
            case "contact" -> "Nr;Kundennummer;Ansprechpartner;Titel;Abteilung;E-Mail;Telefon;Sprache";
            default -> "Nr;Kundennummer;Zusage;Verantwortlich;Bestelldatum;Frist;Lieferdatum;Betrag;Währung";
        };

        assertThat(Mappings.read(proposed(into, header + "\n", "de")).fields().values())
                .filteredOn(source -> source.column() != null)
                .hasSize(header.split(";").length - 1);
    }

    @Test
    void whatIsNoTableOfTextIsRefusedBeforeAnythingIsProposed() {
        byte[] noise = new byte[400];
        new java.util.Random(7).nextBytes(noise);
        byte[] marked = noise.clone();
        marked[0] = 0;
        marked[1] = (byte) 0xFF;
        marked[2] = (byte) 0xFE;
        byte[] zip = ("PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml\n").getBytes(StandardCharsets.UTF_8);

        for (byte[] file : new byte[][] {noise, marked, zip, "a\u0000b,c\n1,2\n".getBytes(StandardCharsets.UTF_8)}) {
            Answer answer = propose("account", file, "en");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.code()).isIn("file-is-a-table", "file-is-in-named-encoding");
        }
    }

    @Test
    void aQuoteThatNeverClosesIsNamedByItsLine() {
        Answer answer = propose("account", "a,b\n1,2\n3,\"x\n4,5\n".getBytes(StandardCharsets.UTF_8), "en");

        assertThat(answer.code()).isEqualTo("file-is-well-formed-csv");
        assertThat(answer.json().path("detail").asString(""))
                .startsWith("The file cannot be read from line 3 on: a quote that opens there never closes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense                       | mapping-is-complete | into",
                "42                             | mapping-is-complete | into",
                "[a, b]                         | mapping-is-complete | into",
                "a: [1                          | mapping-is-readable | line",
                "into: account~ x: \t- y: : {   | mapping-is-readable | line 2",
                "into: account~fields: [a]      | mapping-takes-what-it-says | fields",
                "into: account~fields: 7        | mapping-takes-what-it-says | fields",
                "into: account~key: Key         | mapping-takes-what-it-says | key",
                "into: {a: b}                   | mapping-takes-what-it-says | into",
                "fields: {name: Name}           | mapping-takes-what-it-says | fields.name",
                "fields: {name: {column: [x]}}  | mapping-takes-what-it-says | fields.name.column",
                "into: account~source: a~source: b | mapping-says-each-word-once | source",
                "fields: {a: {column: x}, a: {column: y}} | mapping-says-each-word-once | line 1",
                "nonsense: 1                    | mapping-says-only-what-is-known | nonsense",
                "zone: [a]                      | mapping-names-known-zones | time zone",
                "a: &a [x,x]~b: &b [*a,*a]~c: &c [*b,*b]~fields: *c | mapping-takes-what-it-says | fields",
                "key: &a [x]~into: *a~fields: *a | mapping-takes-what-it-says | line 3",
            })
    void nonsenseInTheMappingIsSaidInWordsWithItsPlace(String mapping, String code, String place) {
        Answer answer = rehearse(ines, CUSTOMERS, mapping.replace('~', '\n'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString("")).contains(place);
        assertThat(answer.text()).doesNotContain("io.meridian", "java.", "jackson", "onstructor", "instance of");
    }

    private String proposed(String into, String file, String language) {
        Answer answer = propose(into, file.getBytes(StandardCharsets.UTF_8), language);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("text").asString("");
    }

    private Answer propose(String into, byte[] file, String language) {
        return ines.upload(
                "/api/imports/proposal?into=" + into + "&source=crm-" + KEY + "&language=" + language,
                Part.file("file", "own.csv", file));
    }
}
