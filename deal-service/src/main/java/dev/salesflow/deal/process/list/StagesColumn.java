package dev.salesflow.deal.process.list;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.process.ProcessStage;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Stages as JSON text in one column: they are only ever read as a whole.
@Converter
public class StagesColumn implements AttributeConverter<List<ProcessStage>, String> {

    @Override
    public String convertToDatabaseColumn(List<ProcessStage> stages) {
        return EventJson.write(stages);
    }

    @Override
    public List<ProcessStage> convertToEntityAttribute(String json) {
        return List.of(EventJson.read(json, ProcessStage[].class));
    }
}
