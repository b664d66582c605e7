using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PmoBot.Data.Migrations
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
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ServiceUrl = table.Column<string>(type: "TEXT", nullable: false),
                    BotId = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: true),
                    UserDirectoryId = table.Column<string>(type: "TEXT", nullable: true),
                    Locale = table.Column<string>(type: "TEXT", nullable: true),
                    LastSeen = table.Column<long>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    InactiveReason = table.Column<string>(type: "TEXT", nullable: true),
                    Rest = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conversations", x => new { x.Id, x.TenantId });
                });

            migrationBuilder.CreateTable(
                name: "Snapshots",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOfOrigin = table.Column<byte>(type: "INTEGER", nullable: false),
                    ImportedTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    ImportedOffsetMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    Scale = table.Column<byte>(type: "INTEGER", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Projects = table.Column<int>(type: "INTEGER", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", nullable: false),
                    Findings = table.Column<string>(type: "TEXT", nullable: false),
                    ContentKey = table.Column<string>(type: "TEXT", nullable: false),
                    UndatedKey = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Snapshots", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Welcomes",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Welcomes", x => x.ConversationId);
                });

            migrationBuilder.CreateTable(
                name: "SnapshotPages",
                columns: table => new
                {
                    SnapshotNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Page = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                name: "SnapshotPages");

            migrationBuilder.DropTable(
                name: "Welcomes");

            migrationBuilder.DropTable(
                name: "Snapshots");
        }
    }
}
