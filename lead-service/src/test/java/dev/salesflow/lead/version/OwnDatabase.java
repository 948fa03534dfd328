package dev.salesflow.lead.version;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A service with a database of its own, so that what these tests publish for the whole
/// installation touches no other test.
public final class OwnDatabase implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(StackResource.class, Map.of("database", "lead_documents")));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
