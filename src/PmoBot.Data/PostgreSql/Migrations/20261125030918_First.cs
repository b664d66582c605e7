using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PmoBot.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Conversations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TenantId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ServiceUrl = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    BotId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UserId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UserDirectoryId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Locale = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LastSeen = table.Column<long>(type: "bigint", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    InactiveReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rest = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conversations", x => new { x.Id, x.TenantId });
                });

            migrationBuilder.CreateTable(
                name: "RecordSets",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<byte>(type: "smallint", nullable: false),
                    Sheet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Columns = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unmapped = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    AsOfOrigin = table.Column<byte>(type: "smallint", nullable: false),
                    ImportedTicks = table.Column<long>(type: "bigint", nullable: false),
                    ImportedOffsetMinutes = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContentHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    Findings = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContentKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndatedKey = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSets", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Snapshots",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Scale = table.Column<byte>(type: "smallint", nullable: false),
                    Projects = table.Column<int>(type: "integer", nullable: false),
                    Mapping = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    AsOfOrigin = table.Column<byte>(type: "smallint", nullable: false),
                    ImportedTicks = table.Column<long>(type: "bigint", nullable: false),
                    ImportedOffsetMinutes = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContentHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    Findings = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContentKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndatedKey = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Snapshots", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Welcomes",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsSent = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Welcomes", x => x.ConversationId);
                });

            migrationBuilder.CreateTable(
                name: "RecordPages",
                columns: table => new
                {
                    SetNumber = table.Column<long>(type: "bigint", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordPages", x => new { x.SetNumber, x.Page });
                    table.ForeignKey(
                        name: "FK_RecordPages_RecordSets_SetNumber",
                        column: x => x.SetNumber,
                        principalTable: "RecordSets",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SnapshotPages",
                columns: table => new
                {
                    SnapshotNumber = table.Column<long>(type: "bigint", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SnapshotPages", x => new { x.SnapshotNumber, x.Page });
                    table.ForeignKey(
                        name: "FK_SnapshotPages_Snapshots_SnapshotNumber",
                        column: x => x.SnapshotNumber,
                        principalTable: "Snapshots",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_ContentKey_AsOf",
                table: "RecordSets",
                columns: new[] { "ContentKey", "AsOf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_Id",
                table: "RecordSets",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_Source_Kind_AsOf",
                table: "RecordSets",
                columns: new[] { "Source", "Kind", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordSets_UndatedKey",
                table: "RecordSets",
                column: "UndatedKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Snapshots_ContentKey_AsOf",
                table: "Snapshots",
                columns: new[] { "ContentKey", "AsOf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Snapshots_Id",
                table: "Snapshots",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Snapshots_Source_AsOf",
                table: "Snapshots",
                columns: new[] { "Source", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_Snapshots_UndatedKey",
                table: "Snapshots",
                column: "UndatedKey",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Conversations");

            migrationBuilder.DropTable(
                name: "RecordPages");

            migrationBuilder.DropTable(
                name: "SnapshotPages");

            migrationBuilder.DropTable(
                name: "Welcomes");

            migrationBuilder.DropTable(
                name: "RecordSets");

            migrationBuilder.DropTable(
                name: "Snapshots");
        }
    }
}
