using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PmoBot.Data.Migrations
{
    /// <summary>A welcome was a bare row; what was claimed before counts as sent.</summary>
    public partial class WelcomeSent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ClaimedAt",
                table: "Welcomes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "IsSent",
                table: "Welcomes",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                table: "Welcomes");

            migrationBuilder.DropColumn(
                name: "IsSent",
                table: "Welcomes");
        }
    }
}
