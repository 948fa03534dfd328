/// Writes activity-log.csv and snapshot.csv beside itself, always with the same content:
/// `java examples/GenerateDemo.java`. Every company and person in them is made up.

static final List<String> SELLERS = List.of("Chen Jing", "Li Na", "Wang Wei", "Zhang Min");
static final List<String> CHANNELS = List.of("ONLINE", "INDUSTRY", "REFERRAL", "COLD_VISIT");
static final List<String> STEPS =
        List.of(
                "Prospect chosen",
                "Coach found",
                "Investigated",
                "Relationship built",
                "Needs heard",
                "Solution agreed",
                "Product conveyed",
                "Intent recognised");
static final double[] LOSS_AFTER = {.16, .12, .08, .06, .08, .10, .10, .14};
static final LocalDateTime END = LocalDateTime.parse("2025-06-30T18:00:00");

/// Seeded: java.util.Random is specified to the bit.
final Random random = new Random(20250630);

void main() throws IOException {
    var folder = Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("");
    Files.write(folder.resolve("activity-log.csv"), activityLog());
    Files.write(folder.resolve("snapshot.csv"), snapshot());
}

List<String> activityLog() {
    var lines = new ArrayList<String>();
    lines.add("deal,step,at,seller,channel,customer,amount");
    var rows = new ArrayList<String[]>();
    for (int number = 1; number <= 36; number++) {
        pursue(number, rows);
    }
    rows.sort(Comparator.comparing((String[] row) -> row[2]));
    rows.forEach(row -> lines.add(String.join(",", row)));
    return lines;
}

/// One deal from its first step until it is won, lost or overtaken by the end of the log.
void pursue(int number, List<String[]> rows) {
    var at = LocalDateTime.parse("2025-01-06T09:00:00").plusDays(random.nextInt(140));
    var channel = pick(CHANNELS);
    var facts =
            new String[] {
                pick(SELLERS), channel, "Customer " + number, (20 + random.nextInt(180)) + "000.00"
            };
    double luck = channel.equals("REFERRAL") ? .4 : 1;
    boolean returned = false;
    for (int step = 0; step < STEPS.size() && at.isBefore(END); ) {
        add(rows, number, STEPS.get(step), at, facts);
        if (random.nextInt(12) == 0) {
            add(rows, number, "Note", at.plusHours(1), facts);
        }
        at = later(at);
        if (random.nextDouble() < LOSS_AFTER[step] * luck) {
            add(rows, number, step < 4 ? "Lost: no need" : pick(LATE_LOSSES), at, facts);
            return;
        }
        if (step == 5 && !returned && random.nextInt(4) == 0) {
            returned = true;
            step = 4; // the needs had changed
        } else {
            step += random.nextInt(8) == 0 ? 2 : 1; // now and then a step is skipped
        }
    }
    add(rows, number, "Signed", at, facts);
}

static final List<String> LATE_LOSSES = List.of("Lost: price", "Lost: competitor");

void add(List<String[]> rows, int number, String step, LocalDateTime at, String[] facts) {
    if (at.isBefore(END)) {
        var when = at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        rows.add(
                new String[] {
                    "P-%03d".formatted(number), step, when, facts[0], facts[1], facts[2], facts[3]
                });
    }
}

List<String> snapshot() {
    var lines = new ArrayList<String>();
    lines.add("id,status,first contact,qualified,proposed,closed,amount,seller,customer,product");
    for (int number = 1; number <= 200; number++) {
        lines.add(opportunity(number));
    }
    return lines;
}

/// One opportunity as a spreadsheet shows it: the present status and the dates someone filled in.
String opportunity(int number) {
    var contact = LocalDate.parse("2024-11-01").plusDays(random.nextInt(240));
    int depth = random.nextInt(10) < 2 ? 0 : random.nextInt(10) < 3 ? 1 : 2;
    var qualified = contact.plusDays(2 + random.nextInt(20));
    var proposed = qualified.plusDays(3 + random.nextInt(30));
    var last = List.of(contact, qualified, proposed).get(depth);
    var closed = last.plusDays(5 + random.nextInt(70));
    boolean open = !closed.isBefore(END.toLocalDate());
    boolean observed = !closed.isBefore(LocalDate.parse("2025-01-01"));
    if (!open && !observed) {
        closed = LocalDate.parse("2025-01-01").plusDays(random.nextInt(60));
    }
    boolean won = depth == 2 && random.nextInt(100) < 62;
    var status = open ? OPEN_STATES.get(depth) : won ? "Won" : "Lost";
    boolean forgotten = depth == 2 && random.nextInt(5) == 0; // nobody noted the date
    return String.join(
            ",",
            "O-%04d".formatted(number),
            status,
            contact.toString(),
            depth < 1 || forgotten ? "" : qualified.toString(),
            depth < 2 ? "" : proposed.toString(),
            open ? "" : closed.toString(),
            (5 + random.nextInt(95)) + "00.00",
            pick(SELLERS),
            "Customer " + (1 + random.nextInt(60)),
            pick(List.of("Basic", "Plus", "Enterprise")));
}

static final List<String> OPEN_STATES = List.of("Contacted", "Qualified", "Proposed");

/// Two to sixteen days later, in working hours.
LocalDateTime later(LocalDateTime at) {
    var day = at.toLocalDate().plusDays(2 + random.nextInt(15));
    return day.atTime(9 + random.nextInt(9), random.nextInt(60));
}

String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
}
