package dev.salesflow.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class StackTest {

    @Test
    void what_is_committed_survives_kill_9_of_postgres() throws SQLException {
        Stack stack = Stack.shared();
        Database database = stack.createDatabase("kill_postgres");
        execute(database, "create table kept (deal text)");
        execute(database, "insert into kept values ('D-1')");

        stack.postgres().killHard();
        stack.postgres().start();

        assertThat(count(database)).isEqualTo(1);
    }

    @Test
    void a_database_that_exists_is_kept() throws SQLException {
        Stack stack = Stack.shared();
        Database database = stack.createDatabase("made_twice");
        execute(database, "create table kept (deal text)");

        Database again = stack.createDatabase("made_twice");

        assertThat(again).isEqualTo(database);
        assertThat(count(again)).isZero();
    }

    @Test
    void what_is_acknowledged_survives_kill_9_of_kafka() throws Exception {
        Stack stack = Stack.shared();
        Map<String, Object> client = Map.of("bootstrap.servers", stack.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic("kept", 12, (short) 1))).all().get();
        }
        publish(client, new ProducerRecord<>("kept", 7, "D-1", "won"));

        stack.kafka().killHard();
        stack.kafka().start();

        TopicPartition partition = new TopicPartition("kept", 7);
        try (Admin admin = Admin.create(client)) {
            var end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()));
            assertThat(end.partitionResult(partition).get().offset()).isEqualTo(1);
        }
    }

    @Test
    void a_topic_is_not_made_by_a_misspelt_name() throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", Stack.shared().bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            var description = admin.describeTopics(List.of("salesflow.laed.v1"));

            assertThat(description.allTopicNames().toCompletionStage())
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableOfType(ExecutionException.class)
                    .withMessageContaining("UnknownTopicOrPartition");
        }
    }

    @Test
    void every_copy_of_the_class_finds_the_same_servers() {
        Stack stack = Stack.shared();

        Stack attached = Stack.attach(stack.folder(), stack.ports());

        assertThat(attached.postgres().process()).isPresent();
        assertThat(attached.postgres().process()).isEqualTo(stack.postgres().process());
    }

    private static void publish(Map<String, Object> client, ProducerRecord<String, String> change)
            throws Exception {
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(client, text, text)) {
            producer.send(change).get();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Database database) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
    }
}
