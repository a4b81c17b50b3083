package de.schulungsnachweis.front.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a call that answers with the table. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "Die Tabelle; als JSON in derselben Form wie „evaluate --json“",
        content = {
            @Content(mediaType = TableFormat.JSON_TYPE, schema = @Schema(ref = TableSchema.REFERENCE)),
            @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
        })
@interface TableResponse {}
