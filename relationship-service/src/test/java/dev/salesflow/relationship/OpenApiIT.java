package dev.salesflow.relationship;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.openapi.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "relationship"))
class OpenApiIT extends OpenApiContract {}
