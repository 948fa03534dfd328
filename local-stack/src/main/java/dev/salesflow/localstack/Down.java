package dev.salesflow.localstack;

import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import dev.salesflow.localstack.child.ChildProcess;
import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.StackFolder;
import java.time.Duration;
import java.util.List;

/// `./salesflow down`: asks the launcher to stop the stack, or ends what a killed launcher has
/// left.
public final class Down {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Down() {}

    public static void main(String[] arguments) {
        StackFolder folder = StackFolder.ofCheckout();
        ChildProcess launcher = new ChildProcess(StackFolder.LAUNCHER, folder);
        boolean wasRunning = launcher.alive();
        launcher.stop(StopSignal.TERM, LIMIT);
        List<String> leftOvers = LeftOvers.end(folder);
        RunningStack.forget(folder);
        if (!leftOvers.isEmpty()) {
            System.out.println("Ended what a killed run had left: " + String.join(", ", leftOvers));
        } else if (wasRunning) {
            System.out.println("Salesflow is stopped");
        } else {
            System.out.println("Salesflow was not running here");
        }
    }
}
