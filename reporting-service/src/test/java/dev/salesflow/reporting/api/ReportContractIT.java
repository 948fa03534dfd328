package dev.salesflow.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportContractIT {

    @ParameterizedTest
    @EnumSource(Report.class)
    void every_report_documents_its_parameters_and_an_answer(Report report) {
        var document = given().queryParam("format", "JSON").get("/q/openapi").jsonPath();
        var operation =
                "paths.collect { it.value.get }.find { it?.operationId == '%s' }"
                        .formatted(report.operationId());

        assertThat(document.getList(operation + ".parameters.name", String.class))
                .containsAll(report.parameters().stream().map(QueryParameter::name).toList())
                .contains("attributes");
        assertThat(
                        document.getString(
                                operation
                                        + ".responses.'200'.content.'application/json'"
                                        + ".examples.answer.value.process"))
                .isEqualTo("abc");
        assertThat(document.getMap(operation + ".responses")).containsKeys("400", "404");
    }
}
