package dev.salesflow.reporting;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.access.AccessMatrixWalk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class AccessMatrixIT extends AccessMatrixWalk {}
