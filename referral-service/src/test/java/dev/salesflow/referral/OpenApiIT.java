package dev.salesflow.referral;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.openapi.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "referral"))
class OpenApiIT extends OpenApiContract {}
